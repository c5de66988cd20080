/** A thread that reads one PDF and ends: whatever a file makes PDF.js do, the program goes on, and can stop it. */
import { parentPort, workerData } from 'node:worker_threads';
import { extractContents } from './extract-contents.ts';
import type { PdfAnswer } from './pdf-contents.ts';

parentPort?.postMessage((await extractContents(workerData)) satisfies PdfAnswer, []);
