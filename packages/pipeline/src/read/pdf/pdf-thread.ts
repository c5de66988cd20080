/** A thread that reads one PDF and ends: whatever a file makes it do, the program goes on, and can stop it. */
import { parentPort, workerData } from 'node:worker_threads';
import { answerOfPdf, type PdfAnswer } from './answer-of-pdf.ts';

parentPort?.postMessage((await answerOfPdf(workerData)) satisfies PdfAnswer, []);
