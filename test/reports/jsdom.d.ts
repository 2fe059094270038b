/** As much of jsdom as the tests of pages use; the package brings no types of its own. */
declare module "jsdom" {
  export interface Attribute {
    readonly name: string;
    readonly value: string;
  }
  export interface Element {
    readonly id: string;
    readonly tagName: string;
    readonly textContent: string | null;
    readonly attributes: Iterable<Attribute>;
    getAttribute(name: string): string | null;
    closest(selector: string): Element | null;
    querySelector(selector: string): Element | null;
    querySelectorAll(selector: string): ArrayLike<Element> & Iterable<Element>;
  }
  export interface Document extends Element {
    readonly body: Element;
    getElementById(id: string): Element | null;
  }
  export class JSDOM {
    constructor(html: string, options?: { readonly runScripts?: "outside-only" });
    readonly window: { readonly document: Document };
  }
}
