import { type Language, type SkillsDocument, skillsSection } from "../../index.ts";
import { sectionText } from "./section.ts";

/** The skill gap report for people: the same section that a week's report has. */
export const skillsText = (document: SkillsDocument, language: Language): readonly string[] =>
  sectionText(skillsSection(document, language), language);
