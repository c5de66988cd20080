import { describe, expect, it } from 'vitest';
import { xmlSize } from './xml-size.ts';

describe('xmlSize', () => {
  it.each([
    ['<a><b/><b>x</b></a>', { elements: 3, depth: 2 }],
    ['<?xml version="1.0"?><!-- <c> --><w:a><w:b\nc="1"><d/></w:b></w:a>', { elements: 4, depth: 3 }],
    ['<a b="1>2"/><a b=\'/>\'><c/></a>', { elements: 3, depth: 1 }],
    ['<a>'.repeat(50), { elements: 50, depth: 50 }],
    ['no element', { elements: 0, depth: 0 }],
  ])('counts %j', (xml, size) => {
    expect(xmlSize(xml)).toEqual(size);
  });
});
