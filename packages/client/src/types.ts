/** Names for what `schema.ts` holds. */
import type { components, operations } from './schema.ts';

type Schemas = components['schemas'];

export type Alignment = Schemas['Alignment'];
export type Change = Schemas['Change'];
export type Collection = Schemas['Collection'];
export type Decision = Schemas['Decision'];
export type Hit = Schemas['Hit'];
export type SentenceHit = Schemas['SentenceHit'];
export type NewReport = Schemas['NewReport'];
export type NewWebhook = Schemas['NewWebhook'];
export type Problem = Schemas['Problem'];
export type Quote = Schemas['Quote'];
export type Report = Schemas['Report'];
export type Review = Schemas['Review'];
export type Sentence = Schemas['Sentence'];
export type Testimony = Schemas['Testimony'];
export type TextTranslation = Schemas['Translation'];
export type Webhook = Schemas['Webhook'];
export type WebhookMessage = Schemas['WebhookMessage'];

export type OperationName = keyof operations;

/** What may stand behind the question mark. */
export type QueryOf<Name extends OperationName> = operations[Name]['parameters'] extends {
  readonly query?: infer Query;
}
  ? NonNullable<Query>
  : never;

/** Of a list: everything but the place, which the list keeps by itself. */
export type ListQuery<Name extends OperationName> = Omit<QueryOf<Name>, 'cursor'>;

/** What is sent as JSON. */
export type BodyOf<Name extends OperationName> = operations[Name] extends {
  readonly requestBody?: { content: { readonly 'application/json': infer Body } };
}
  ? Body
  : never;

/** The JSON of an answer of 200 or 201. */
export type AnswerOf<Name extends OperationName> =
  operations[Name]['responses'] extends Readonly<Record<200, JsonAnswer<infer Body>>>
    ? Body
    : operations[Name]['responses'] extends Readonly<Record<201, JsonAnswer<infer Body>>>
      ? Body
      : never;

interface JsonAnswer<Body> {
  content: { readonly 'application/json': Body };
}

export interface RequestOptions {
  readonly signal?: AbortSignal;
}
