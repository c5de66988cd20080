/** A typed client of Crossquote's HTTP API: fetch and nothing else, for browsers and servers. */
export { ApiProblem } from './api-problem.ts';
export { type Client, createClient } from './create-client.ts';
export type { FollowedChange, FollowOptions } from './follow-changes.ts';
export type { List, Page } from './list.ts';
export { NoAnswer } from './no-answer.ts';
export type { components, operations, paths, webhooks } from './schema.ts';
export type { ClientOptions } from './send.ts';
export type * from './types.ts';
export { verifyWebhook } from './verify-webhook.ts';
