/** URLs that are told of changes, and how far each is. Times go by the store's own clock, which several servers share. */
import type { Act } from '@crossquote/domain';
import type { ChangeKind } from './change-store.ts';

export interface Webhook {
  readonly id: string;
  readonly url: string;
  /** null: all. */
  readonly kinds: readonly ChangeKind[] | null;
  readonly collection: string | null;
  /** Whether its name may lead to an address inside the network. */
  readonly allowPrivate: boolean;
  /** ISO 8601 date-time, UTC. */
  readonly createdAt: string;
}

/** How a webhook is getting on, without its secret. Times are ISO 8601, UTC. */
export interface WebhookState extends Webhook {
  /** The number of the last change that was told, or that it did not ask for. */
  readonly position: number;
  /** Changes behind that, of whatever kind. */
  readonly behind: number;
  /** When it was found that changes had been cut away before they were told. */
  readonly missedAt: string | null;
  /** In a row; 0 after a success. */
  readonly failures: number;
  readonly failingSince: string | null;
  readonly lastTry: string | null;
  readonly lastSuccess: string | null;
  /** HTTP status of the last try; null: there was no answer. */
  readonly lastStatus: number | null;
  /** Why the last try failed, in our own words. */
  readonly lastCause: string | null;
  /** null: as soon as there is something to tell. */
  readonly nextTry: string | null;
  readonly disabledAt: string | null;
}

/** What is to be told next. Fixed before it is sent, so that every attempt sends the same. */
export interface Message {
  /** Numbers: it holds what comes after the first, up to the second. */
  readonly position: number;
  readonly upTo: number;
  /** Changes before these were cut away before they were told. */
  readonly missed: boolean;
}

export interface TakenWebhook extends Webhook {
  readonly secret: string;
  readonly failures: number;
  readonly position: number;
  readonly missed: boolean;
  /** The end of the message under way; null: none is. */
  readonly upTo: number | null;
}

export interface PassedMessage {
  readonly upTo: number;
  /** Of the answer; null: there was nothing to tell. */
  readonly status: number | null;
  /** Before it is looked after again, so that of many changes in a row several are told at once. */
  readonly restMs: number;
}

export interface FailedTry {
  readonly status: number | null;
  readonly cause: string;
  readonly retryInMs: number;
  /** It is disabled when it has failed for so long. */
  readonly disableAfterMs: number;
}

/**
 * Whoever took a webhook writes to it while its lease lasts; after that, nothing of what it writes counts. What people do stands in the ledger, in the same transaction.
 */
export interface WebhookStore {
  /**
   * It is told what comes from here on.
   * @throws Conflict when there are `MOST_WEBHOOKS` already.
   */
  addWebhook(webhook: Webhook, secret: string, act: Act): Promise<void>;
  /** By creation, then id. */
  webhooks(): Promise<readonly WebhookState[]>;
  /** @returns whether there was one. */
  removeWebhook(id: string, act: Act): Promise<boolean>;
  /** Tries it again at once, also one that was disabled. @returns whether there is one. */
  startWebhook(id: string, act: Act): Promise<boolean>;
  /** One that something may have to be told, that is not disabled, pausing or taken; the one that was tried longest ago. null: none is. */
  takeWebhook(holder: string, leaseMs: number): Promise<TakenWebhook | null>;
  /** Fixes what is told next. @returns whether it is still taken by this holder. */
  fixMessage(id: string, holder: string, message: Message): Promise<boolean>;
  /** All up to a number is told, or was not asked for: the webhook is free again. */
  passMessage(id: string, holder: string, passed: PassedMessage): Promise<void>;
  /** The message is still to be told, after a pause. */
  failMessage(id: string, holder: string, failed: FailedTry): Promise<void>;
}

/** Each costs a look at the log for every change. */
export const MOST_WEBHOOKS = 100;
