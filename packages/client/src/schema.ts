/** Made from openapi.json by `npm run client`; not to be edited. */

export interface paths {
    readonly "/v1/reports": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Reports, by date of publication (unknown last), then id */
        readonly get: operations["listReports"];
        readonly put?: never;
        /**
         * Adds a report, or the reports of a JSON Lines file or a mailbox
         * @description Takes the role operator. Files are those that `crossquote add` reads: .txt, .md, .html, .jsonl, .pdf, .docx, .odt, .eml, .mbox, .warc, .warc.gz, .wacz, .srt, .vtt. Addresses are kept, never fetched. Whoever may add may say that it is urgent. Each new report stands in the ledger under the token’s name.
         */
        readonly post: operations["addReports"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/reports/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One report, without its text */
        readonly get: operations["getReport"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Removes a report for good, with all that was made from it; decisions stay
         * @description Takes the role operator, and stands in the ledger under the token’s name. On the embedded database its bytes are gone from the files when this answers; on a server, when its administrator has run VACUUM FULL and the archived log is gone.
         */
        readonly delete: operations["removeReport"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/reports/{id}/text": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * A report's stored text, or a range of it, with selectors that find the words again
         * @description Offsets are half-open UTF-16 code units of the stored text, as everywhere: `text.slice(start, end)` are the words. Where names are hidden, offsets stay those of the text as it is stored.
         */
        readonly get: operations["getText"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/reports/{id}/sentences": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A report's sentences, in the order of the text */
        readonly get: operations["listSentences"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/reports/{id}/quotes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A report's quotes, in the order of the text */
        readonly get: operations["listReportQuotes"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/reports/{id}/translations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Translations of its sentences and quotes, by what they are of, then language, then origin */
        readonly get: operations["listTranslations"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/reports/{id}/corrections": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What people said of its quotes, by time, then id; those that an `undo` names count no longer */
        readonly get: operations["listCorrections"];
        readonly put?: never;
        /**
         * Says where a quote begins and ends, whose it is, that one was missed, or that something is none
         * @description Takes the role reviewer, who signs for themselves; only an operator may sign for others (`by`).
         */
        readonly post: operations["addCorrection"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/corrections/{id}/undo": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Takes back a correction, or that something may rest; it stays in the history
         * @description Takes the role reviewer, who signs for themselves; only an operator may sign for others (`by`).
         */
        readonly post: operations["undoCorrection"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/quotes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Quotes, by date of publication (unknown last), then report, then place in the text */
        readonly get: operations["listQuotes"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/quotes/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One quote */
        readonly get: operations["getQuote"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/search": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Quotes by words, their speakers’ names and meaning, across languages, best first; with a phrase between quotation marks those that have it alone. None where no word is there and nothing is near by meaning (try other words); pages end after some hundreds */
        readonly get: operations["search"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/search/sentences": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Sentences by meaning, across languages, those with the words first; with a phrase between quotation marks those that have it alone. None where no word is there and nothing is near by meaning (try other words); pages end after some hundreds */
        readonly get: operations["searchSentences"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/alignments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Pairs of quotes that may be one utterance, by id */
        readonly get: operations["listAlignments"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/alignments/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One alignment, with the reasons for its score */
        readonly get: operations["getAlignment"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/testimonies": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Utterances across reports, by when they were first seen (unknown last), then id */
        readonly get: operations["listTestimonies"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/testimonies/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One testimony: its members, their words and translations, and why they are together */
        readonly get: operations["getTestimony"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/reviews": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What people decided, by time, then id; of one alignment the last decision counts
         * @description Comments are among them for reviewers and operators alone.
         */
        readonly get: operations["listReviews"];
        readonly put?: never;
        /**
         * Decides about an alignment; the testimonies are made anew from it
         * @description Takes the role reviewer, who signs for themselves; only an operator may sign for others (`by`).
         */
        readonly post: operations["addReview"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/comments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What people have to say about alignments, by time, then id
         * @description Takes the role reviewer: whoever may only read is shown no comment, here, among reviews or in an export.
         */
        readonly get: operations["listComments"];
        readonly put?: never;
        /**
         * Says something about an alignment, which decides nothing
         * @description Takes the role reviewer, who signs for themselves; only an operator may sign for others (`by`).
         */
        readonly post: operations["addComment"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/needs-a-look": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What people decided whose words are not where they were, by id, each with its reason and what stands there now */
        readonly get: operations["listLooks"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/needs-a-look/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Attaches a decision to what its words are now, or lets it rest; what was decided stays as it was said
         * @description Takes the role reviewer, who signs for themselves; only an operator may sign for others (`by`).
         */
        readonly post: operations["settleLook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/people": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Who is spoken of, by pseudonym; names as the caller may see them */
        readonly get: operations["listPeople"];
        /**
         * Says who may learn a name: everybody (public), reviewers (private), nobody (protected)
         * @description Takes the role operator, and stands in the ledger. The same person in other spellings is meant too.
         */
        readonly put: operations["classPerson"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/terms": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What terms are called in other languages, but for those with a hidden name */
        readonly get: operations["listTerms"];
        /**
         * Says what a term is to be called, in any model’s translations
         * @description Takes the role reviewer, who signs for themselves; only an operator may sign for others (`by`). What is in force is changed only by whoever has seen it (`seen`): else 409. What has the term is translated anew.
         */
        readonly put: operations["putTerm"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/terms/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /**
         * Takes a term out: what has it is translated anew, without it
         * @description Takes the role reviewer. What it was called stays in the history.
         */
        readonly delete: operations["removeTerm"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/collections": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The collections and what they hold, by name; all on one page */
        readonly get: operations["listCollections"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/stats": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** How much there is, and how far the stages are */
        readonly get: operations["getStats"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/changes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What changed since a cursor, each change once, in the order in which it was committed
         * @description The answer is 410 where older changes are not kept any more; its `nextCursor` is where to follow from once the lists were read anew. An empty page means that nothing has happened yet: ask again later with its `nextCursor`, or follow `/v1/changes/stream`. What an alignment’s state is follows from reviews, which are changes of their own.
         */
        readonly get: operations["listChanges"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/changes/stream": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The changes as server-sent events, as they come */
        readonly get: operations["followChanges"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/export": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A collection as a file, as `crossquote export` writes it */
        readonly get: operations["exportFile"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/translations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Takes translations back: what somebody edited or confirmed becomes a human translation
         * @description Takes the role reviewer. Nothing that a person wrote is written over unless the file was made from it; the problems list the rest.
         */
        readonly post: operations["importTranslations"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/webhooks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * URLs that are told of changes, and how each is getting on; all on one page
         * @description Takes the role operator.
         */
        readonly get: operations["listWebhooks"];
        readonly put?: never;
        /**
         * Names a URL that is told of changes from here on
         * @description Takes the role operator. Messages are WebhookMessage as JSON, signed as Standard Webhooks has it (`webhook-id`, `webhook-timestamp`, `webhook-signature`), in order and at least once; whoever answers 2xx is told the next. What lies inside the network, only `crossquote webhook add` may name.
         */
        readonly post: operations["addWebhook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/webhooks/{id}/start": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Tries a webhook again at once, also one that was disabled; it is told all that it was not told
         * @description Takes the role operator.
         */
        readonly post: operations["startWebhook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/webhooks/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /**
         * Tells a URL no more
         * @description Takes the role operator.
         */
        readonly delete: operations["removeWebhook"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/translate": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Translates a text or several, on this machine (LibreTranslate)
         * @description Terms are called what people listed for them, where whoever asks may see their names; what is not called so has the warning `term`. A form (`application/x-www-form-urlencoded`) with the same fields is taken too, but not from a page in a browser.
         */
        readonly post: operations["translate"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/detect": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Tells the language of a text (LibreTranslate); `und` when nobody can
         * @description A form (`application/x-www-form-urlencoded`) with the same fields is taken too, but not from a page in a browser.
         */
        readonly post: operations["detect"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/languages": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Languages that a translator is here for, and what each goes into (LibreTranslate) */
        readonly get: operations["listLanguages"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/healthz": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Whether the process answers */
        readonly get: operations["getHealth"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/readyz": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Whether the database answers */
        readonly get: operations["getReadiness"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/metrics": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What the server counts, for Prometheus
         * @description Takes the role operator, but not on the machine itself. No label holds a name, a word, a path or an address.
         */
        readonly get: operations["getMetrics"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export interface webhooks {
    readonly changes: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** What a webhook is sent */
        readonly post: operations["tellChanges"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export interface components {
    schemas: {
        readonly WebhookMessage: {
            /** @enum {string} */
            readonly type: "changes";
            /** @description When the last of them was committed */
            readonly timestamp: string;
            readonly data: {
                readonly items: readonly components["schemas"]["Change"][];
                /** @description Where `/v1/changes` goes on behind these */
                readonly nextCursor: string;
                /** @description Earlier changes were cut away before they could be told: read the lists anew */
                readonly missed: boolean;
            };
        };
        readonly Change: {
            /** @description Counted from 1, without gaps, in the order of commits */
            readonly number: number;
            /** @enum {string} */
            readonly kind: "report" | "quote" | "translation" | "alignment" | "testimony" | "review";
            readonly id: string;
            /** @enum {string} */
            readonly op: "create" | "update" | "delete";
            readonly collection: string;
            /** @description Of a quote or translation: whose */
            readonly reportId: string | null;
            /** @description When it was committed */
            readonly at: string;
        };
        readonly ReportList: {
            readonly items: readonly components["schemas"]["Report"][];
            readonly nextCursor: string | null;
        };
        readonly Report: {
            /** @enum {string} */
            readonly kind: "report";
            readonly id: string;
            readonly collection: string;
            readonly title: string | null;
            /**
             * @description BCP 47; `und` when nobody knows
             * @example de
             */
            readonly language: string;
            readonly publisher: string | null;
            /** @description ISO 8601, as exact as the source gave it */
            readonly publishedAt: string | null;
            readonly url: string | null;
            /** @description The file's name, never a path */
            readonly source: string | null;
            /** @description `sha256:<hex>` of the original bytes; `hmac-sha256:<hex>` where ids are made with a key */
            readonly sha256: string;
            /** @description UTF-16 code units of the stored text */
            readonly length: number;
        };
        readonly Problem: {
            /** @example urn:crossquote:problem:wrong-request */
            readonly type: string;
            readonly title: string;
            readonly status: number;
            /** @description What to do about it; never a word of a report */
            readonly detail: string;
            readonly errors?: readonly {
                /** @enum {string} */
                readonly in: "query" | "path" | "header" | "body";
                /**
                 * @description JSON pointer (RFC 6901) to what is wrong, in the query, the path or the body
                 * @example #/limit
                 */
                readonly pointer: string;
                readonly detail: string;
            }[];
            /** @description Of changes that are not kept any more: where to follow from, once the lists were read anew */
            readonly nextCursor?: string;
            /** @description The detail again, under LibreTranslate's name for it */
            readonly error?: string;
        };
        readonly Added: {
            readonly items: readonly {
                readonly id: string;
                /**
                 * @description `same text`: another document with the same words, or of the same bytes under another name, is there, and this one is not kept beside it
                 * @enum {string}
                 */
                readonly outcome: "added" | "unchanged" | "same text";
                /** @description What is there has other words: an earlier version, or a name of another ending, read them out of the same bytes. `anew` keeps both */
                readonly readOtherwise: boolean;
                readonly language: string;
                readonly length: number;
            }[];
            /** @description Lines of a JSON Lines file that could not be used */
            readonly problems: readonly {
                readonly line: number;
                readonly detail: string;
            }[];
            /** @description What of the file is not in the report, such as the files attached to a mail or fields of JSON Lines that are not read, and what to do about that */
            readonly leftOut: string | null;
        };
        readonly NewReport: {
            readonly text?: string;
            readonly html?: string;
            /** @description The server's own when left out */
            readonly collection?: string;
            readonly title?: string;
            readonly publisher?: string;
            /** @example 2026-03-01 */
            readonly publishedAt?: string;
            /** @example de */
            readonly language?: string;
            /** @description Where it was published; kept, never fetched */
            readonly url?: string;
            /** @description All stages of these reports come before everything that waits, also of those that were there already */
            readonly urgent?: boolean;
            /** @description Keep what was read otherwise out of the same bytes (by an earlier version, or under a name of another ending) also as it is read now; else the report that is there stands for it */
            readonly anew?: boolean;
        };
        readonly Upload: {
            /** Format: binary */
            readonly file: string;
            /** @description The server's own when left out */
            readonly collection?: string;
            readonly title?: string;
            readonly publisher?: string;
            /** @example 2026-03-01 */
            readonly publishedAt?: string;
            /** @example de */
            readonly language?: string;
            /** @description Where it was published; kept, never fetched */
            readonly url?: string;
            /**
             * @description All stages of these reports come before everything that waits, also of those that were there already
             * @enum {string}
             */
            readonly urgent?: "true" | "false";
            /**
             * @description Keep what was read otherwise out of the same bytes (by an earlier version, or under a name of another ending) also as it is read now; else the report that is there stands for it
             * @enum {string}
             */
            readonly anew?: "true" | "false";
        };
        readonly Removal: {
            readonly reportId: string;
            readonly collection: string;
            readonly sentences: number;
            readonly quotes: number;
            readonly translations: number;
            /** @description Of the translations, by people */
            readonly humanTranslations: number;
            readonly alignments: number;
            /** @description Alignments that people decided about; the decisions stay, and hold again should the report come back */
            readonly decided: number;
        };
        readonly Text: {
            /** @enum {string} */
            readonly kind: "text";
            readonly reportId: string;
            readonly language: string;
            /** @enum {string} */
            readonly unit: "utf-16";
            readonly start: number;
            readonly end: number;
            readonly text: string;
            readonly selector: readonly ({
                /** @enum {string} */
                readonly type: "TextQuoteSelector";
                readonly exact: string;
                readonly prefix: string;
                readonly suffix: string;
            } | {
                /** @enum {string} */
                readonly type: "TextPositionSelector";
                readonly start: number;
                readonly end: number;
            })[];
        };
        readonly SentenceList: {
            readonly items: readonly components["schemas"]["Sentence"][];
            readonly nextCursor: string | null;
        };
        readonly Sentence: {
            /** @enum {string} */
            readonly kind: "sentence";
            readonly id: string;
            readonly reportId: string;
            readonly index: number;
            readonly start: number;
            readonly end: number;
            readonly text: string;
            readonly language: string;
            /** @enum {string} */
            readonly role: "text" | "title" | "furniture";
            /** @description First page of the document that it stands on, counted from 1 whatever is printed there; null: no page is known */
            readonly page: number | null;
            /** @description Last page that it stands on, often the same */
            readonly lastPage: number | null;
            /**
             * @description What the document itself calls these pages, where it does not go by their numbers
             * @example iv-v
             */
            readonly pageLabel: string | null;
            /**
             * @description Seconds from the beginning of the recording at which it begins to be said, as its subtitles or the times printed in it have it; null: the report is of none, or it is not known
             * @example 751.2
             */
            readonly startTime: number | null;
            /** @description Seconds until which it is said */
            readonly endTime: number | null;
        };
        readonly QuoteList: {
            readonly items: readonly components["schemas"]["Quote"][];
            readonly nextCursor: string | null;
        };
        readonly Quote: {
            /** @enum {string} */
            readonly kind: "quote";
            readonly id: string;
            readonly reportId: string;
            /**
             * @description mixed: reported speech with words in quotation marks, also where all of them stand behind a conjunction (said that “…”), which belongs to the content; in Arabic that is direct
             * @enum {string}
             */
            readonly form: "direct" | "indirect" | "mixed";
            readonly content: readonly components["schemas"]["Range"][];
            readonly cue: components["schemas"]["Range"] | null;
            readonly speaker: {
                readonly mention: components["schemas"]["Range"] | null;
                readonly name: string | null;
                readonly id: string | null;
                /** @description The report says that it withholds the speaker’s name, or gives another in its place: `name` is a role then, or no real name */
                readonly withheld: boolean;
            };
            readonly sentences: readonly number[];
            readonly confidence: number;
            /** @description Who said that this is a quote, or whose; null: a machine found it */
            readonly correctedBy: string | null;
            /** @description First page of the document that it stands on, counted from 1 whatever is printed there; null: no page is known */
            readonly page: number | null;
            /** @description Last page that it stands on, often the same */
            readonly lastPage: number | null;
            /**
             * @description What the document itself calls these pages, where it does not go by their numbers
             * @example iv-v
             */
            readonly pageLabel: string | null;
            /**
             * @description Seconds from the beginning of the recording at which it begins to be said, as its subtitles or the times printed in it have it; null: the report is of none, or it is not known
             * @example 751.2
             */
            readonly startTime: number | null;
            /** @description Seconds until which it is said */
            readonly endTime: number | null;
        };
        readonly Range: {
            readonly start: number;
            readonly end: number;
            readonly text: string;
        };
        readonly TranslationList: {
            readonly items: readonly components["schemas"]["Translation"][];
            readonly nextCursor: string | null;
        };
        readonly Translation: {
            /** @enum {string} */
            readonly kind: "translation";
            readonly id: string;
            /** @description Id of the sentence or quote */
            readonly of: string;
            readonly language: string;
            readonly text: string;
            /** @enum {string} */
            readonly origin: "machine" | "human" | "memory";
            /** @description Null for a person's words, the memory's, and those that were left as they are (the warnings `already` and `foreign`) */
            readonly model: components["schemas"]["Model"] | null;
            /** @enum {string} */
            readonly state: "initial" | "translated" | "reviewed" | "final";
            readonly warnings: readonly {
                /** @enum {string} */
                readonly check: "repetition" | "omission" | "number" | "name" | "url" | "handle" | "negation" | "hearsay" | "fuzzy" | "machine-pair" | "incomplete" | "unsure" | "coverage" | "unfinished" | "unread" | "invented" | "foreign" | "already" | "term";
                readonly detail: string;
            }[];
        };
        readonly Model: {
            readonly name: string;
            readonly revision: string;
            readonly dtype: string;
        };
        readonly CorrectionList: {
            readonly items: readonly components["schemas"]["Correction"][];
            readonly nextCursor: string | null;
        };
        readonly Correction: {
            /** @enum {string} */
            readonly kind: "correction";
            readonly id: string;
            readonly reportId: string | null;
            /** @enum {string} */
            readonly deed: "quote" | "not-a-quote" | "rest" | "undo";
            readonly content: readonly {
                readonly start: number;
                readonly end: number;
            }[];
            readonly instead: readonly {
                readonly start: number;
                readonly end: number;
            }[];
            readonly speaker: string | null;
            readonly subject: string | null;
            readonly by: string;
            readonly at: string;
            readonly note: string | null;
            readonly carriedFrom: string | null;
        };
        readonly Correcting: {
            /** @enum {string} */
            readonly deed: "quote" | "not-a-quote";
            /** @description UTF-16 code units of the stored text; left out: as far as the quote in `instead` goes */
            readonly content?: readonly {
                readonly start: number;
                readonly end: number;
            }[];
            /** @description Id of the quote that it is about; left out: one was missed */
            readonly instead?: string;
            /** @description The speaker's name, or a pseudonym; left out: as it was */
            readonly speaker?: string;
            /** @description Who corrects; the token's name when left out */
            readonly by?: string;
            readonly note?: string;
            /** @description Id of the report's latest correction that the caller has seen, null: there was none; answered with 409 where somebody else corrected the same words after it. Left out: written whatever was said meanwhile */
            readonly seen?: string | null;
        };
        readonly Undoing: {
            /** @description The server's own when left out */
            readonly collection?: string;
            /** @description Who takes it back; the token's name when left out */
            readonly by?: string;
        };
        readonly HitList: {
            readonly items: readonly components["schemas"]["Hit"][];
            readonly nextCursor: string | null;
        };
        readonly Hit: {
            /** @description Mean of words and meaning, 0 to 1: for the order only */
            readonly score: number;
            /** @description Share of the words asked for that it has; of a quote also those in its speaker’s name */
            readonly words: number;
            /** @description Cosine of the sentence model, 0 to 1 */
            readonly meaning: number;
            readonly quote: components["schemas"]["Quote"];
            readonly report: components["schemas"]["Report"];
        };
        readonly SentenceHitList: {
            readonly items: readonly components["schemas"]["SentenceHit"][];
            readonly nextCursor: string | null;
        };
        readonly SentenceHit: {
            /** @description Mean of words and meaning, 0 to 1: for the order only */
            readonly score: number;
            /** @description Share of the words asked for that it has; of a quote also those in its speaker’s name */
            readonly words: number;
            /** @description Cosine of the sentence model, 0 to 1 */
            readonly meaning: number;
            readonly sentence: components["schemas"]["Sentence"];
            readonly report: components["schemas"]["Report"];
        };
        readonly AlignmentList: {
            readonly items: readonly components["schemas"]["Alignment"][];
            readonly nextCursor: string | null;
        };
        readonly Alignment: {
            /** @enum {string} */
            readonly kind: "alignment";
            readonly id: string;
            readonly quotes: readonly string[];
            /**
             * @description About the utterance: two that are `same` may still have another number, so show it with `differences`
             * @enum {string}
             */
            readonly relation: "same" | "translation" | "partial" | "paraphrase" | "different";
            /** @description What the two do not agree in, for a reader to see before anything else */
            readonly differences: readonly components["schemas"]["Difference"][];
            readonly score: number;
            /** @enum {string} */
            readonly state: "suggested" | "confirmed" | "rejected";
            readonly evidence: readonly components["schemas"]["Evidence"][];
        };
        readonly Difference: {
            /** @enum {string} */
            readonly what: "number" | "name" | "negation" | "omission" | "speaker" | "date" | "opposite";
            /** @description In the first quote's report */
            readonly left: components["schemas"]["Range"] | null;
            readonly right: components["schemas"]["Range"] | null;
            /**
             * @description A model that read both says so; left out: the rules
             * @enum {string}
             */
            readonly by?: "model";
            /**
             * @description Of names: perhaps one, written otherwise; left out: another name
             * @enum {boolean}
             */
            readonly maybeSame?: true;
            readonly elsewhere?: components["schemas"]["Range"] & unknown;
        };
        readonly Evidence: {
            readonly signal: string;
            readonly value: number;
            /** @description Its share of the score; all together add up to it */
            readonly contribution: number;
            readonly note: string;
            /** @description What the score would be without it */
            readonly without: number;
        };
        readonly TestimonyList: {
            readonly items: readonly components["schemas"]["Testimony"][];
            readonly nextCursor: string | null;
        };
        readonly Testimony: {
            /** @enum {string} */
            readonly kind: "testimony";
            readonly id: string;
            readonly collection: string;
            /** @enum {string} */
            readonly state: "suggested" | "confirmed";
            readonly languages: readonly string[];
            /** @description Where a report withholds the name, nobody by name */
            readonly speakers: readonly {
                readonly id: string | null;
                readonly name: string | null;
            }[];
            /** @description Which reports withhold the speaker’s name, and which give one all the same: whoever publishes the testimony under it breaks what the others promised. null: none withholds it */
            readonly withheld: {
                readonly by: readonly string[];
                readonly namedBy: readonly string[];
            } | null;
            readonly reports: readonly string[];
            readonly firstSeen: string | null;
            readonly members: readonly components["schemas"]["Member"][];
            readonly alignments: readonly string[];
            /** @description Reports it was looked for in */
            readonly searched: readonly string[];
            readonly earliest: string | null;
            readonly fullest: string;
            readonly conflicts: readonly {
                readonly confirmed: string;
                readonly rejected: readonly string[];
            }[];
        };
        readonly Member: {
            readonly quoteId: string;
            readonly reportId: string;
            readonly language: string;
            /** @enum {string} */
            readonly form: "direct" | "indirect" | "mixed";
            /** @description The words that lead into it: an indirect quote behind “denied” is what somebody denies. */
            readonly cue: string | null;
            readonly text: string;
            readonly translation: {
                readonly language: string;
                readonly text: string;
                /** @enum {string} */
                readonly origin: "machine" | "human" | "memory";
                /** @description Null for a person's words, the memory's, and those that were left as they are (the warnings `already` and `foreign`) */
                readonly model: components["schemas"]["Model"] | null;
                /** @enum {string} */
                readonly state: "initial" | "translated" | "reviewed" | "final";
                readonly warnings: readonly {
                    /** @enum {string} */
                    readonly check: "repetition" | "omission" | "number" | "name" | "url" | "handle" | "negation" | "hearsay" | "fuzzy" | "machine-pair" | "incomplete" | "unsure" | "coverage" | "unfinished" | "unread" | "invented" | "foreign" | "already" | "term";
                    readonly detail: string;
                }[];
            } | null;
            readonly speaker: {
                readonly id: string | null;
                readonly name: string | null;
                /** @description The report says that it withholds the speaker’s name, or gives another in its place: `name` is a role then, or no real name */
                readonly withheld: boolean;
            };
            readonly joinedBy: {
                readonly alignment: string;
                readonly score: number | null;
            };
            readonly takenFrom: {
                readonly reportId: string;
                readonly quoteId: string;
                /** @enum {string} */
                readonly reason: "same words" | "same cut" | "translation";
            } | null;
            /** @description First page of the document that it stands on, counted from 1 whatever is printed there; null: no page is known */
            readonly page: number | null;
            /** @description Last page that it stands on, often the same */
            readonly lastPage: number | null;
            /**
             * @description What the document itself calls these pages, where it does not go by their numbers
             * @example iv-v
             */
            readonly pageLabel: string | null;
            /**
             * @description Seconds from the beginning of the recording at which it begins to be said, as its subtitles or the times printed in it have it; null: the report is of none, or it is not known
             * @example 751.2
             */
            readonly startTime: number | null;
            /** @description Seconds until which it is said */
            readonly endTime: number | null;
        };
        readonly ReviewList: {
            readonly items: readonly components["schemas"]["Review"][];
            readonly nextCursor: string | null;
        };
        readonly Review: {
            /** @enum {string} */
            readonly kind: "review";
            readonly id: string;
            /** @description Alignment id */
            readonly subject: string;
            /**
             * @description A comment decides nothing; its words are the note
             * @enum {string}
             */
            readonly verdict: "same" | "different" | "unsure" | "undo" | "comment";
            readonly by: string;
            readonly at: string;
            readonly note: string | null;
            readonly before: string | null;
            /** @description Still suggested after same: a second person has to agree, since a speaker is protected */
            readonly after: string | null;
            /** @description Names what was decided together: split_…, merge_…, bulk_…, undo_… */
            readonly action: string | null;
            /** @description The decision that this one follows from: the same words, found in another place or version */
            readonly carriedFrom: string | null;
        };
        readonly Decision: {
            /**
             * @description Alignment id
             * @example a_3f2a90c1d4e5b6a7f801
             */
            readonly subject: string;
            /** @enum {string} */
            readonly verdict: "same" | "different" | "unsure" | "undo";
            /** @description The server's own when left out */
            readonly collection?: string;
            /** @description Who decides; the token's name when left out */
            readonly by?: string;
            readonly note?: string;
            /** @description Id of the latest decision about it that the caller has seen (no comment), null: there was none; answered with 409 where another came after it. Left out: written whatever was said meanwhile */
            readonly seen?: string | null;
        };
        readonly CommentList: {
            readonly items: readonly components["schemas"]["Review"][];
            readonly nextCursor: string | null;
        };
        readonly Commenting: {
            /**
             * @description Alignment id
             * @example a_3f2a90c1d4e5b6a7f801
             */
            readonly subject: string;
            readonly text: string;
            /** @description The server's own when left out */
            readonly collection?: string;
            /** @description Who says it; the token's name when left out */
            readonly by?: string;
        };
        readonly LookList: {
            readonly items: readonly components["schemas"]["Look"][];
            readonly nextCursor: string | null;
        };
        readonly Look: {
            readonly id: string;
            readonly collection: string;
            /** @enum {string} */
            readonly what: "decision" | "translation" | "correction";
            /** @description Id of the review, translation or correction, which is kept */
            readonly of: string;
            /** @enum {string|null} */
            readonly verdict: "same" | "different" | "unsure" | "undo" | null;
            readonly by: string | null;
            readonly at: string | null;
            readonly sides: readonly components["schemas"]["LookSide"][];
        };
        readonly LookSide: {
            /** @description Id of the quote or sentence as it was */
            readonly stood: string;
            /** @description Its words; null: they went with their report */
            readonly text: string | null;
            readonly language: string | null;
            /** @description Where it is looked for now */
            readonly reportId: string | null;
            /**
             * @description null: it stands there, as the one candidate
             * @enum {string|null}
             */
            readonly reason: "words-changed" | "quote-gone" | "two-candidates" | "role-changed" | "report-gone" | null;
            readonly candidates: readonly {
                readonly id: string;
                readonly text: string;
            }[];
        };
        readonly Settled: {
            /** @description Id of the review, translation or correction */
            readonly written: string;
        };
        readonly Settling: {
            /** @description One for each side that asks; null: it may rest */
            readonly candidates: readonly string[] | null;
            /** @description The server's own when left out */
            readonly collection?: string;
            /** @description Who says so; the token's name when left out */
            readonly by?: string;
            readonly note?: string;
        };
        readonly PersonList: {
            readonly items: readonly components["schemas"]["Person"][];
            readonly nextCursor: string | null;
        };
        readonly Person: {
            readonly pseudonym: string;
            /** @description A speaker's id that stands for the pseudonym */
            readonly speaker: string;
            /** @enum {string} */
            readonly class: "public" | "private" | "protected";
            /** @description false: nobody said so; it is what such people are */
            readonly classed: boolean;
            readonly names: readonly string[];
            readonly handles: readonly string[];
            readonly urls: readonly string[];
            readonly languages: readonly string[];
            readonly quotes: number;
        };
        readonly Classing: {
            /**
             * @description A name, or a pseudonym
             * @example Person-7K3M9Q
             */
            readonly who: string;
            /** @enum {string} */
            readonly class: "public" | "private" | "protected";
            /**
             * @description Other spellings, added to those that are known
             * @default []
             */
            readonly aliases?: readonly string[];
            /** @default [] */
            readonly handles?: readonly string[];
            /** @default [] */
            readonly urls?: readonly string[];
            /** @description Who says so; the token's name when left out */
            readonly by?: string;
        };
        readonly TermList: {
            readonly items: readonly components["schemas"]["Term"][];
            readonly nextCursor: string | null;
        };
        readonly Term: {
            /** @description Of what is in force for the term: another one each time that it is called otherwise */
            readonly id: string;
            /** @description Language of the term */
            readonly source: string;
            /** @description Language of what it is called */
            readonly target: string;
            readonly term: string;
            readonly called: string;
            readonly by: string | null;
            readonly at: string | null;
        };
        readonly TermWish: {
            /** @example de */
            readonly source: string;
            /** @example de */
            readonly target: string;
            /** @example Umspannwerk */
            readonly term: string;
            /** @example substation */
            readonly called: string;
            /** @description Id of what is in force, where the term is to be called otherwise from now on */
            readonly seen?: string;
            /** @description Who says so; the token's name when left out */
            readonly by?: string;
        };
        readonly CollectionList: {
            readonly items: readonly components["schemas"]["Collection"][];
            readonly nextCursor: string | null;
        };
        readonly Collection: {
            readonly name: string;
            readonly reports: number;
            readonly quotes: number;
            readonly alignments: number;
            readonly testimonies: number;
            readonly reviews: number;
            readonly languages: readonly string[];
        };
        readonly Stats: {
            readonly collections: number;
            readonly reports: number;
            readonly quotes: number;
            readonly alignments: number;
            readonly testimonies: number;
            readonly reviews: number;
            /** @description How many reports (for cluster: collections) stand so in a stage */
            readonly stages: readonly {
                /** @enum {string} */
                readonly stage: "split" | "quotes" | "translate" | "embed" | "align" | "cluster";
                /** @enum {string} */
                readonly state: "running" | "retrying" | "done" | "failed" | "waiting-for-model" | "cancelled";
                readonly count: number;
            }[];
        };
        readonly ChangeList: {
            readonly items: readonly components["schemas"]["Change"][];
            /** @description Where to go on, now or later: give it back as `since`. Never null, for there is no end */
            readonly nextCursor: string;
        };
        readonly Returned: {
            /** @description Written now */
            readonly saved: number;
            readonly unchanged: number;
            /** @description Translated here and not in the file; they stay */
            readonly leftOut: number;
            readonly problems: readonly {
                /** @enum {string} */
                readonly outcome: "conflict" | "unknown" | "other source" | "no words" | "unsure";
                /** @description Sentence, quote or report */
                readonly of: string;
                readonly detail: string;
            }[];
        };
        readonly ReturnedFile: {
            /**
             * Format: binary
             * @description XLIFF 2.1 or TMX 1.4b that came from an export
             */
            readonly file: string;
        };
        readonly WebhookList: {
            readonly items: readonly components["schemas"]["Webhook"][];
            readonly nextCursor: string | null;
        };
        readonly Webhook: {
            /** @enum {string} */
            readonly kind: "webhook";
            readonly id: string;
            readonly url: string;
            /** @description null: all */
            readonly kinds: readonly ("report" | "quote" | "translation" | "alignment" | "testimony" | "review")[] | null;
            readonly collection: string | null;
            /** @description Whether its name may lead to an address inside the network */
            readonly allowPrivate: boolean;
            readonly createdAt: string;
            /** @enum {string} */
            readonly state: "active" | "failing" | "disabled";
            /** @description Changes that it was not told yet, of whatever kind */
            readonly behind: number;
            /** @description When it was found that changes had been cut away before it was told */
            readonly missedAt: string | null;
            /** @description In a row */
            readonly failures: number;
            readonly failingSince: string | null;
            readonly lastTry: string | null;
            readonly lastSuccess: string | null;
            /** @description Of the last answer; null: there was none */
            readonly lastStatus: number | null;
            /** @description Why the last try failed */
            readonly lastCause: string | null;
            readonly nextTry: string | null;
            /** @description It failed for five days, answered 410, or a backup was restored since */
            readonly disabledAt: string | null;
        };
        readonly AddedWebhook: {
            /** @enum {string} */
            readonly kind: "webhook";
            readonly id: string;
            readonly url: string;
            /** @description null: all */
            readonly kinds: readonly ("report" | "quote" | "translation" | "alignment" | "testimony" | "review")[] | null;
            readonly collection: string | null;
            /** @description Whether its name may lead to an address inside the network */
            readonly allowPrivate: boolean;
            readonly createdAt: string;
            /** @enum {string} */
            readonly state: "active" | "failing" | "disabled";
            /** @description Changes that it was not told yet, of whatever kind */
            readonly behind: number;
            /** @description When it was found that changes had been cut away before it was told */
            readonly missedAt: string | null;
            /** @description In a row */
            readonly failures: number;
            readonly failingSince: string | null;
            readonly lastTry: string | null;
            readonly lastSuccess: string | null;
            /** @description Of the last answer; null: there was none */
            readonly lastStatus: number | null;
            /** @description Why the last try failed */
            readonly lastCause: string | null;
            readonly nextTry: string | null;
            /** @description It failed for five days, answered 410, or a backup was restored since */
            readonly disabledAt: string | null;
            /**
             * @description Signs the messages; shown this once
             * @example whsec_…
             */
            readonly secret: string;
        };
        readonly NewWebhook: {
            /**
             * @description https, on a public address
             * @example https://desk.example/hook
             */
            readonly url: string;
            /** @description All when left out */
            readonly kinds?: readonly ("report" | "quote" | "translation" | "alignment" | "testimony" | "review")[];
            /** @description All when left out */
            readonly collection?: string;
        };
        readonly Translated: {
            readonly translatedText: string | readonly string[];
            /** @description The machines that made it (not a field of LibreTranslate); none where nothing was translated */
            readonly models: readonly string[];
            /** @description What to look at in the translation (not a field of LibreTranslate): numbers, negations and the like that changed, words left as they are. For several texts a list for each */
            readonly warnings: readonly {
                /** @enum {string} */
                readonly check: "repetition" | "omission" | "number" | "name" | "url" | "handle" | "negation" | "hearsay" | "fuzzy" | "machine-pair" | "incomplete" | "unsure" | "coverage" | "unfinished" | "unread" | "invented" | "foreign" | "already" | "term";
                readonly detail: string;
            }[] | readonly (readonly {
                /** @enum {string} */
                readonly check: "repetition" | "omission" | "number" | "name" | "url" | "handle" | "negation" | "hearsay" | "fuzzy" | "machine-pair" | "incomplete" | "unsure" | "coverage" | "unfinished" | "unread" | "invented" | "foreign" | "already" | "term";
                readonly detail: string;
            }[])[];
            /** @description Where the source was `auto` */
            readonly detectedLanguage?: {
                readonly language: string;
                /** @description Share of the letters that are in it, in percent */
                readonly confidence: number;
            } | readonly {
                readonly language: string;
                /** @description Share of the letters that are in it, in percent */
                readonly confidence: number;
            }[];
        };
        readonly TranslateRequest: {
            readonly q: string | readonly string[];
            /** @example auto */
            readonly source: string;
            /** @example de */
            readonly target: string;
            /**
             * @default text
             * @enum {string}
             */
            readonly format?: "text";
        };
        readonly Detected: readonly {
            readonly language: string;
            /** @description Share of the letters that are in it, in percent */
            readonly confidence: number;
        }[];
        readonly DetectRequest: {
            readonly q: string;
        };
        readonly Languages: readonly {
            readonly code: string;
            readonly name: string;
            readonly targets: readonly string[];
        }[];
        readonly Health: {
            /** @enum {string} */
            readonly status: "ok";
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly listReports: {
        readonly parameters: {
            readonly query?: {
                readonly collection?: string;
                readonly language?: string;
                readonly publisher?: string;
                /** @description First day of publication, as the source wrote it */
                readonly from?: string;
                /** @description Last day */
                readonly to?: string;
                /** @description Items at most */
                readonly limit?: number;
                /** @description The nextCursor of the page before */
                readonly cursor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of reports */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReportList"];
                };
            };
            /** @description What is wrong with the request, and the fix */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is wrong on this side, and the fix */
            readonly "5XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly addReports: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewReport"];
                readonly "multipart/form-data": components["schemas"]["Upload"];
            };
        };
        readonly responses: {
            /** @description All of it was there already */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Added"];
                };
            };
            /** @description At least one report is new */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Added"];
                };
            };
            /** @description What is wrong with the request, and the fix */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is wrong on this side, and the fix */
            readonly "5XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getReport: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The report */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Report"];
                };
            };
            /** @description What is wrong with the request, and the fix */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is wrong on this side, and the fix */
            readonly "5XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly removeReport: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What went with it */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Removal"];
                };
            };
            /** @description What is wrong with the request, and the fix */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is wrong on this side, and the fix */
            readonly "5XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getText: {
        readonly parameters: {
            readonly query?: {
                readonly start?: number;
                /** @description The end of the text when left out */
                readonly end?: number;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The words */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Text"];
                };
            };
            /** @description What is wrong with the request, and the fix */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is wrong on this side, and the fix */
            readonly "5XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listSentences: {
        readonly parameters: {
            readonly query?: {
                /** @description Items at most */
                readonly limit?: number;
                /** @description The nextCursor of the page before */
                readonly cursor?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of sentences */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SentenceList"];
                };
            };
            /** @description What is wrong with the request, and the fix */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is wrong on this side, and the fix */
            readonly "5XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listReportQuotes: {
        readonly parameters: {
            readonly query?: {
                /** @description Items at most */
                readonly limit?: number;
                /** @description The nextCursor of the page before */
                readonly cursor?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of quotes */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["QuoteList"];
                };
            };
            /** @description What is wrong with the request, and the fix */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is wrong on this side, and the fix */
            readonly "5XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listTranslations: {
        readonly parameters: {
            readonly query?: {
                /** @description Language of the translations */
                readonly language?: string;
                /** @description Items at most */
                readonly limit?: number;
                /** @description The nextCursor of the page before */
                readonly cursor?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of translations */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TranslationList"];
                };
            };
            /** @description What is wrong with the request, and the fix */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is wrong on this side, and the fix */
            readonly "5XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listCorrections: {
        readonly parameters: {
            readonly query?: {
                /** @description Items at most */
                readonly limit?: number;
                /** @description The nextCursor of the page before */
                readonly cursor?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of corrections */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CorrectionList"];
                };
            };
            /** @description What is wrong with the request, and the fix */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is wrong on this side, and the fix */
            readonly "5XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly addCorrection: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Correcting"];
            };
        };
        readonly responses: {
            /** @description The correction as it was written */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Correction"];
                };
            };
            /** @description What is wrong with the request, and the fix */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is wrong on this side, and the fix */
            readonly "5XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly undoCorrection: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Undoing"];
            };
        };
        readonly responses: {
            /** @description The correction that takes it back */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Correction"];
                };
            };
            /** @description What is wrong with the request, and the fix */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is wrong on this side, and the fix */
            readonly "5XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listQuotes: {
        readonly parameters: {
            readonly query?: {
                readonly collection?: string;
                /** @description Language of the report */
                readonly language?: string;
                /** @description The speaker's id or pseudonym, or part of the name in any script: every word begins one of the name */
                readonly speaker?: string;
                readonly form?: "direct" | "indirect" | "mixed";
                /** @description Id of the report it stands in */
                readonly report?: string;
                /** @description First day of publication, as the source wrote it */
                readonly from?: string;
                /** @description Last day */
                readonly to?: string;
                /** @description Items at most */
                readonly limit?: number;
                /** @description The nextCursor of the page before */
                readonly cursor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of quotes */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["QuoteList"];
                };
            };
            /** @description What is wrong with the request, and the fix */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is wrong on this side, and the fix */
            readonly "5XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getQuote: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The quote */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Quote"];
                };
            };
            /** @description What is wrong with the request, and the fix */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is wrong on this side, and the fix */
            readonly "5XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly search: {
        readonly parameters: {
            readonly query: {
                readonly q: string;
                readonly collection?: string;
                /** @description Language of the reports */
                readonly language?: string;
                /** @description Items at most */
                readonly limit?: number;
                /** @description The nextCursor of the page before */
                readonly cursor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of hits */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HitList"];
                };
            };
            /** @description What is wrong with the request, and the fix */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is wrong on this side, and the fix */
            readonly "5XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly searchSentences: {
        readonly parameters: {
            readonly query: {
                readonly q: string;
                readonly collection?: string;
                /** @description Language of the reports */
                readonly language?: string;
                /** @description Items at most */
                readonly limit?: number;
                /** @description The nextCursor of the page before */
                readonly cursor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of hits */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SentenceHitList"];
                };
            };
            /** @description What is wrong with the request, and the fix */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is wrong on this side, and the fix */
            readonly "5XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listAlignments: {
        readonly parameters: {
            readonly query?: {
                readonly collection?: string;
                readonly state?: "suggested" | "confirmed" | "rejected";
                readonly minScore?: number;
                /** @description Id of a report that one of the two is of */
                readonly report?: string;
                /** @description Items at most */
                readonly limit?: number;
                /** @description The nextCursor of the page before */
                readonly cursor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of alignments */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AlignmentList"];
                };
            };
            /** @description What is wrong with the request, and the fix */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is wrong on this side, and the fix */
            readonly "5XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getAlignment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The alignment */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Alignment"];
                };
            };
            /** @description What is wrong with the request, and the fix */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is wrong on this side, and the fix */
            readonly "5XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listTestimonies: {
        readonly parameters: {
            readonly query?: {
                readonly collection?: string;
                /** @description One of its reports is in it */
                readonly language?: string;
                /** @description A speaker's id or pseudonym, or part of the name in any script: every word begins one of the name */
                readonly speaker?: string;
                readonly state?: "suggested" | "confirmed";
                /** @description Id of a report it is in */
                readonly report?: string;
                /** @description First day that it may have been first seen on */
                readonly from?: string;
                /** @description Last day */
                readonly to?: string;
                /** @description Items at most */
                readonly limit?: number;
                /** @description The nextCursor of the page before */
                readonly cursor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of testimonies */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TestimonyList"];
                };
            };
            /** @description What is wrong with the request, and the fix */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is wrong on this side, and the fix */
            readonly "5XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getTestimony: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The testimony */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Testimony"];
                };
            };
            /** @description What is wrong with the request, and the fix */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is wrong on this side, and the fix */
            readonly "5XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listReviews: {
        readonly parameters: {
            readonly query?: {
                readonly collection?: string;
                /** @description Alignment id */
                readonly subject?: string;
                /** @description Items at most */
                readonly limit?: number;
                /** @description The nextCursor of the page before */
                readonly cursor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of reviews */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReviewList"];
                };
            };
            /** @description What is wrong with the request, and the fix */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is wrong on this side, and the fix */
            readonly "5XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly addReview: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Decision"];
            };
        };
        readonly responses: {
            /** @description The decision as it was written */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Review"];
                };
            };
            /** @description What is wrong with the request, and the fix */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is wrong on this side, and the fix */
            readonly "5XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listComments: {
        readonly parameters: {
            readonly query?: {
                readonly collection?: string;
                /** @description Alignment id */
                readonly subject?: string;
                /** @description Items at most */
                readonly limit?: number;
                /** @description The nextCursor of the page before */
                readonly cursor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of comments */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommentList"];
                };
            };
            /** @description What is wrong with the request, and the fix */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is wrong on this side, and the fix */
            readonly "5XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly addComment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Commenting"];
            };
        };
        readonly responses: {
            /** @description The comment as it was written */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Review"];
                };
            };
            /** @description What is wrong with the request, and the fix */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is wrong on this side, and the fix */
            readonly "5XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listLooks: {
        readonly parameters: {
            readonly query?: {
                readonly collection?: string;
                /** @description Items at most */
                readonly limit?: number;
                /** @description The nextCursor of the page before */
                readonly cursor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of what needs a look */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LookList"];
                };
            };
            /** @description What is wrong with the request, and the fix */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is wrong on this side, and the fix */
            readonly "5XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly settleLook: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Settling"];
            };
        };
        readonly responses: {
            /** @description What was written */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Settled"];
                };
            };
            /** @description What is wrong with the request, and the fix */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is wrong on this side, and the fix */
            readonly "5XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listPeople: {
        readonly parameters: {
            readonly query?: {
                /** @description Items at most */
                readonly limit?: number;
                /** @description The nextCursor of the page before */
                readonly cursor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of people */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PersonList"];
                };
            };
            /** @description What is wrong with the request, and the fix */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is wrong on this side, and the fix */
            readonly "5XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly classPerson: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Classing"];
            };
        };
        readonly responses: {
            /** @description The person, as the caller may see them from now on */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Person"];
                };
            };
            /** @description What is wrong with the request, and the fix */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is wrong on this side, and the fix */
            readonly "5XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listTerms: {
        readonly parameters: {
            readonly query?: {
                readonly source?: string;
                readonly target?: string;
                /** @description Items at most */
                readonly limit?: number;
                /** @description The nextCursor of the page before */
                readonly cursor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of terms, by languages, then words */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TermList"];
                };
            };
            /** @description What is wrong with the request, and the fix */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is wrong on this side, and the fix */
            readonly "5XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly putTerm: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TermWish"];
            };
        };
        readonly responses: {
            /** @description The term as it is in force */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Term"];
                };
            };
            /** @description What is wrong with the request, and the fix */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is wrong on this side, and the fix */
            readonly "5XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly removeTerm: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is no term any more */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What is wrong with the request, and the fix */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is wrong on this side, and the fix */
            readonly "5XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listCollections: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The collections */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CollectionList"];
                };
            };
            /** @description What is wrong with the request, and the fix */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is wrong on this side, and the fix */
            readonly "5XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getStats: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Counts */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Stats"];
                };
            };
            /** @description What is wrong with the request, and the fix */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is wrong on this side, and the fix */
            readonly "5XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listChanges: {
        readonly parameters: {
            readonly query?: {
                /** @description A nextCursor; `now` for what comes from here on; the beginning when left out */
                readonly since?: string;
                readonly collection?: string;
                readonly kind?: "report" | "quote" | "translation" | "alignment" | "testimony" | "review";
                /** @description Items at most */
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of changes */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ChangeList"];
                };
            };
            /** @description What is wrong with the request, and the fix */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is wrong on this side, and the fix */
            readonly "5XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly followChanges: {
        readonly parameters: {
            readonly query?: {
                /** @description A nextCursor; `now` for what comes from here on; the beginning when left out */
                readonly since?: string;
                readonly collection?: string;
                readonly kind?: "report" | "quote" | "translation" | "alignment" | "testimony" | "review";
            };
            readonly header?: {
                /** @description Wins over `since` */
                readonly "last-event-id"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Events named `change`, each with a Change as its data and a cursor as its id */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/event-stream": string;
                };
            };
            /** @description What is wrong with the request, and the fix */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is wrong on this side, and the fix */
            readonly "5XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly exportFile: {
        readonly parameters: {
            readonly query?: {
                readonly collection?: string;
                /** @description Testimonies, or what the format holds, when left out */
                readonly kind?: "all" | "reports" | "restore" | "sentences" | "quotes" | "translations" | "edits" | "alignments" | "testimonies" | "reviews" | "corrections";
                readonly format?: "jsonl" | "csv" | "tsv" | "tmx" | "xliff" | "tei" | "annotations";
                /** @description Without titles, sentences and other words around quotes */
                readonly lean?: "true" | "false";
                /** @description Only reports in this language, and testimonies told in it; xliff takes one */
                readonly source?: string;
                /** @description Language of the translations */
                readonly target?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The file */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/x-ndjson": string;
                    readonly "text/csv; charset=utf-8; header=present": string;
                    readonly "text/tab-separated-values; charset=utf-8": string;
                    readonly "application/x-tmx+xml": string;
                    readonly "application/xliff+xml": string;
                    readonly "application/tei+xml": string;
                    readonly "application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\"": string;
                };
            };
            /** @description What is wrong with the request, and the fix */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is wrong on this side, and the fix */
            readonly "5XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly importTranslations: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "multipart/form-data": components["schemas"]["ReturnedFile"];
            };
        };
        readonly responses: {
            /** @description What became of the file */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Returned"];
                };
            };
            /** @description What is wrong with the request, and the fix */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is wrong on this side, and the fix */
            readonly "5XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listWebhooks: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The webhooks */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WebhookList"];
                };
            };
            /** @description What is wrong with the request, and the fix */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is wrong on this side, and the fix */
            readonly "5XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly addWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewWebhook"];
            };
        };
        readonly responses: {
            /** @description The webhook, with the secret that is shown this once */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AddedWebhook"];
                };
            };
            /** @description What is wrong with the request, and the fix */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is wrong on this side, and the fix */
            readonly "5XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly startWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The webhook */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Webhook"];
                };
            };
            /** @description What is wrong with the request, and the fix */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is wrong on this side, and the fix */
            readonly "5XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly removeWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is told no more */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What is wrong with the request, and the fix */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is wrong on this side, and the fix */
            readonly "5XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly translate: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TranslateRequest"];
            };
        };
        readonly responses: {
            /** @description The translation, made by a machine */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Translated"];
                };
            };
            /** @description What is wrong with the request, and the fix */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is wrong on this side, and the fix */
            readonly "5XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly detect: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DetectRequest"];
            };
        };
        readonly responses: {
            /** @description The language */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Detected"];
                };
            };
            /** @description What is wrong with the request, and the fix */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is wrong on this side, and the fix */
            readonly "5XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listLanguages: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The languages */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Languages"];
                };
            };
            /** @description What is wrong with the request, and the fix */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is wrong on this side, and the fix */
            readonly "5XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getHealth: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It does */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Health"];
                };
            };
            /** @description What is wrong with the request, and the fix */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is wrong on this side, and the fix */
            readonly "5XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getReadiness: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It does */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Health"];
                };
            };
            /** @description What is wrong with the request, and the fix */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is wrong on this side, and the fix */
            readonly "5XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getMetrics: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Prometheus text format */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/plain": string;
                };
            };
            /** @description What is wrong with the request, and the fix */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is wrong on this side, and the fix */
            readonly "5XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly tellChanges: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The same for every attempt at one message */
                readonly "webhook-id": string;
                /** @description Seconds since 1970 */
                readonly "webhook-timestamp": string;
                /** @description `v1,` and the HMAC-SHA256 of `id.timestamp.body` in base64 */
                readonly "webhook-signature": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["WebhookMessage"];
            };
        };
        readonly responses: {
            /** @description It is here; the next may come */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is sent again later */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
