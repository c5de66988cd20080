/** Where in its document something stands: `p. 7`, `pp. 7–8`, and how the document calls these pages where it does not go by their numbers. */
import type { PageFields } from '@crossquote/pipeline';

/** @returns empty where no page is known. */
export function pageText({ page, lastPage, pageLabel }: PageFields): string {
  if (page === null) return '';
  const pages = lastPage === null || lastPage === page ? `p. ${page}` : `pp. ${page}–${lastPage}`;
  return pageLabel === null ? pages : `${pages} (labelled ${pageLabel})`;
}
