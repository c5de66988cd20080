import { processorTime } from '@crossquote/domain/testing';
import { describe, expect, it } from 'vitest';
import { isCourtesy } from './is-courtesy.ts';

const isName = (word: string) => ['Jost', 'Ebel'].includes(word);

describe('isCourtesy', () => {
  it.each([
    'Good evening, ladies and gentlemen.',
    'Thank you, Jost Ebel. Over to you!',
    'Guten Abend und herzlich willkommen, Herr Brandt.',
    'Vielen Dank, Frau Dr. Holm. – Bitte!',
    'Bonsoir à tous, et bienvenue.',
    'Muchas gracias, Jost. Adelante.',
    'Buonasera e benvenuti.',
    'Dank u wel, tot ziens.',
    'Dzień dobry, witam państwa.',
    'Добрый вечер. Спасибо большое!',
    'Доброго дня, дякуємо.',
    'Teşekkür ederim, iyi akşamlar.',
    'شكرا جزيلا لكم، مع السلامة.',
    'سلام، خوش آمدید.',
  ])('knows what only greets, thanks, takes leave or hands over: %s', (said) => {
    expect(isCourtesy(said, isName)).toBe(true);
  });

  it.each([
    'Yes.',
    'No, thank you, we stayed.',
    'Good evening. The river rose.',
    'Bitte, gehen Sie nicht!',
    'Danke, Orsund.',
    'Jost Ebel.',
    'Merci, ils ont tiré.',
    'لا، شكرا.',
    '',
  ])('takes nothing else for it: %s', (said) => {
    expect(isCourtesy(said, isName)).toBe(false);
  });

  it('takes no time for a long text', () => {
    const spent = processorTime();
    expect(isCourtesy('thank you '.repeat(100_000), isName)).toBe(false);
    expect(spent()).toBeLessThan(100);
  });
});
