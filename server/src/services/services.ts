import { codeActionService } from './code-actions.ts'
import { codeLensService } from './code-lens.ts'
import { completionService } from './completion.ts'
import { createService } from './create.ts'
import { hoverService } from './hover.ts'
import { previewService } from './preview.ts'
import { sectionService } from './sections.ts'
import type { Service } from './service.ts'

/** All that editors can ask for, besides the findings. */
export const services: readonly Service[] = [
  codeActionService,
  codeLensService,
  completionService,
  createService,
  hoverService,
  previewService,
  sectionService,
]
