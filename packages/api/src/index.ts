export { accessRules } from './access-rules.ts';
export type { AccessRules, Api, ApiDeps, RequestEvent } from './api-deps.ts';
export { apiApp } from './app.ts';
export { type Listening, listen } from './listen.ts';
export { newToken } from './new-token.ts';
export { shortenLog } from './shorten-log.ts';
export { newWebhook } from './webhooks/new-webhook.ts';
export { startDeliveries } from './webhooks/start-deliveries.ts';
export { webhookRecord } from './webhooks/webhook-record.ts';
