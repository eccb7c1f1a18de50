import * as startWorkflow from '../../../app/(practice)/start/workflow'
import * as todayWorkflow from '../../../app/(practice)/today/workflow'
import * as firstHour from '../../../db/queries/first-hour'
import { today } from '../test-actors'
import { appDb } from '../test-database'
import type { Call, Run } from './call'

export const queries: Record<string, Call> = {
  getFirstHour: (tx, p) => firstHour.getFirstHour(tx, p, today),
  getHasMadeBatch: (tx, p) => firstHour.getHasMadeBatch(tx, p),
}
export const workflows: Record<string, Run> = {
  readFirstHour: (a) => startWorkflow.readFirstHour(appDb, a),
  readFirstDay: (a) => todayWorkflow.readFirstDay(appDb, a),
}
