import { english } from './english.ts'
import { german } from './german.ts'
import { teach } from './pack.ts'

// Where size does not matter the coach knows both languages from the start: server, command and tests.
teach('de', german)
teach('en', english)
