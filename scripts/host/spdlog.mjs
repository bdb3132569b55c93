// Stands in for the native logger of VS Code, which would need a compiler: without one, output channels stay empty.
import { appendFileSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'

const levels = ['trace', 'debug', 'info', 'warning', 'error', 'critical']

export class Logger {
  #file
  #level = levels.indexOf('info')
  #plain = false

  constructor(_type, _name, file) {
    mkdirSync(dirname(file), { recursive: true })
    this.#file = file
  }

  trace = (message) => this.#write('trace', message)
  debug = (message) => this.#write('debug', message)
  info = (message) => this.#write('info', message)
  warn = (message) => this.#write('warning', message)
  error = (message) => this.#write('error', message)
  critical = (message) => this.#write('critical', message)

  getLevel() {
    return this.#level
  }

  setLevel(level) {
    this.#level = level
  }

  clearFormatters() {
    this.#plain = true
  }

  setPattern() {}
  flush() {}
  drop() {}

  #write(level, message) {
    if (levels.indexOf(level) < this.#level) return
    const time = new Date().toISOString().replace('T', ' ').replace('Z', '')
    appendFileSync(this.#file, this.#plain ? message : `${time} [${level}] ${message}\n`)
  }
}

export const version = 0
export function setLevel() {}
export function setFlushOn() {}
export const createRotatingLogger = async (...args) => new Logger('', ...args)
export const createAsyncRotatingLogger = createRotatingLogger
