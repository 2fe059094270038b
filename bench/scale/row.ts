/** What one restaurant's schedule is worth. */
export interface Quality {
  readonly missingMinutes: number;
  readonly goalPoints: number;
}

/** What a chain of restaurants cost. */
export interface ScaleRow extends Quality {
  readonly copies: number;
  readonly workers: number;
  readonly options: number;
  readonly secondsParse: number;
  readonly secondsModel: number;
  readonly secondsSearch: number;
  readonly secondsCheck: number;
  /** Search seconds until all restaurants together had the target; null = not in the time given. */
  readonly secondsToTarget: number | null;
  readonly iterations: number;
  readonly peakRssMb: number;
}
