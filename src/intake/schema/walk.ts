import { z } from "zod";

type Schema = z.core.$ZodType;

/** The schema under `optional` and `nullable`. */
export function bare(schema: Schema): Schema {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    return bare(schema.unwrap());
  return schema;
}

/** The form of a union that a value was meant to have: by its `kind`, or being an object at all. */
function formOf(schema: Schema, value: unknown): Schema {
  if (!(schema instanceof z.ZodUnion)) return schema;
  const isObject = value !== null && typeof value === "object";
  const forms = schema.options.filter((form) => form instanceof z.ZodObject);
  if (!isObject || forms.length < 2) return (isObject ? forms[0] : undefined) ?? schema;
  const kind = (value as Record<string, unknown>)["kind"];
  const meant = forms.find((form) => {
    const literal: unknown = form.shape["kind"];
    return literal instanceof z.ZodLiteral && literal.value === kind;
  });
  return meant ?? schema;
}

/** The schema one step further down, or null where the schema says nothing about that key. */
export function below(schema: Schema, value: unknown, key: PropertyKey): Schema | null {
  const here = formOf(bare(schema), value);
  if (here instanceof z.ZodObject)
    return Object.hasOwn(here.shape, key) ? (here.shape[String(key)] as Schema) : null;
  if (here instanceof z.ZodArray) return here.element;
  if (here instanceof z.ZodRecord) return here.valueType;
  return null;
}

/** The field names an object may have, empty where the schema is none of an object. */
export function fieldsOf(schema: Schema, value: unknown): readonly string[] {
  const here = formOf(bare(schema), value);
  return here instanceof z.ZodObject ? Object.keys(here.shape) : [];
}

/** True for what may be left out of its object or its list without making the rest ill-formed. */
export const isDroppable = (parent: Schema, schema: Schema): boolean =>
  schema instanceof z.ZodOptional ||
  bare(parent) instanceof z.ZodArray ||
  bare(parent) instanceof z.ZodRecord;
