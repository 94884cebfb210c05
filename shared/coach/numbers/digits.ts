import type { Language } from '../language.ts'

const GROUP_MARKS = /['’ ]/g

/**
 * Reads a written number by locale: de 1.250,5 · en 1,250.5 · ch 90'000.
 * A single mark before exactly three digits groups thousands when it is the locale's group mark;
 * otherwise it is the decimal mark, because people mix both habits.
 */
export function readDigits(raw: string, language: Language): number {
  const plain = raw.replace(GROUP_MARKS, '')
  const group = language === 'de' ? '.' : ','
  const decimal = language === 'de' ? ',' : '.'
  if (plain.includes(group) && plain.includes(decimal)) return mixed(plain)
  if (plain.includes(group)) return grouped(plain, group)
  const marks = plain.split(decimal)
  return marks.length > 2 ? Number(marks.join('')) : Number(marks.join('.'))
}

function mixed(plain: string): number {
  const decimal = plain.lastIndexOf(',') > plain.lastIndexOf('.') ? ',' : '.'
  const group = decimal === ',' ? '.' : ','
  return Number(plain.replaceAll(group, '').replace(decimal, '.'))
}

function grouped(plain: string, group: string): number {
  const parts = plain.split(group)
  const isGrouped = parts[0] !== '0' && parts.slice(1).every((part) => part.length === 3)
  return Number(parts.join(isGrouped ? '' : '.'))
}
