import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { sourceFiles } from '#tests/support/source-files.ts'

const FOLDERS = ['shared', 'functions', 'tab', 'infra', 'tests']
const MOST_LINES = 400

test(`no file is longer than ${MOST_LINES} lines: beyond that it holds more than one idea`, () => {
  const lines = (file: string) => readFileSync(file, 'utf8').split('\n').length
  const long = FOLDERS.flatMap((folder) => sourceFiles(folder)).filter((file) => lines(file) > MOST_LINES)
  expect(long).toEqual([])
})

test('no file only passes on what others export', () => {
  const isBarrel = (file: string) => {
    const code = readFileSync(file, 'utf8')
      .replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
      .trim()
    return code !== '' && code.split('\n').every((line) => /^export .* from /.test(line))
  }
  expect(FOLDERS.flatMap((folder) => sourceFiles(folder)).filter(isBarrel)).toEqual([])
})
