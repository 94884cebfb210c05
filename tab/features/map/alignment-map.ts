import type { ResponseOf } from '#tab/api/contract-types.ts'

export type AlignmentMap = ResponseOf<'GET /cycles/{cycleId}/alignment-map'>
export type MapUnit = AlignmentMap['units'][number]
export type MapNode = AlignmentMap['nodes'][number]
export type MapLink = AlignmentMap['links'][number]
