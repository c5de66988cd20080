import { describe, expect, it } from 'vitest';
import { isFieldRead, unreadFields } from './unread-fields.ts';

describe('unreadFields', () => {
  it.each([
    ['lang', 'language'],
    ['Language', 'language'],
    ['languge', 'language'],
    ['published_at', 'publishedAt'],
    ['publisherr', 'publisher'],
    ['tittle', 'title'],
    ['link', 'url'],
    ['content', 'text'],
  ])('of %s says that %s is read', (field, known) => {
    expect(unreadFields([field])).toContain(`write "${known}" instead of "${field}"`);
  });

  it.each(['kind', 'constructor', 'dt', 'latitude'])('of %s says what is read', (field) => {
    expect(unreadFields([field])).toMatch(/^one field that is not read; read are: text, /);
  });

  it('counts what is like none of those that are read, and names it not: it may be a name', () => {
    expect(unreadFields(['Nadia Torv', 'lang', 'kind'])).toMatch(
      /^fields that are not read: write "language" instead of "lang" .*; and 2 fields that are not read; /,
    );
    expect(unreadFields(['Nadia Torv', 'lang'])).not.toMatch(/Nadia|Torv/);
  });

  it('says nothing where every field is read', () => {
    expect(unreadFields([])).toBeNull();
    expect(['text', 'date', 'id'].every(isFieldRead)).toBe(true);
  });
});
