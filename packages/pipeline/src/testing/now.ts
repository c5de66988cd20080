/** A port whose methods answer at once: what the parts of a fake are written as. */
export type Now<Port> = {
  [Name in keyof Port]: Port[Name] extends (...given: infer Given) => Promise<infer Answer>
    ? (...given: Given) => Answer
    : never;
};
