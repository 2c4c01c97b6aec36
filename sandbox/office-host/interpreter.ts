import { addinServices } from './families/addinServices';
import { workbookObject } from './families/workbook';
import type { HostObject } from './hostObject';
import { HostError } from './hostError';
import { load } from './load';
import type { Session } from './session';
import { actionType, pathType, type Action, type Batch, type BatchAnswer, type ObjectPath } from './wire';

export interface BatchRun {
  answer: BatchAnswer;
  /** Every set and every call that changes the workbook, as `Range.values`. */
  writes: string[];
  /** True when the batch only lets go of references, which Office.js does by itself after an Excel.run. */
  onlyCleansUp: boolean;
}

/** Office.js sends a set of showGridlines under another name than it loads it by. */
const renamed: Record<string, string> = { Gridlines: 'showGridlines' };

const memberName = (wireName: string): string =>
  renamed[wireName] ?? wireName.charAt(0).toLowerCase() + wireName.slice(1);

/**
 * Runs one batch of the Rich API on the workbook, action by action. The first error ends the batch; what was done before
 * stays done, as in Excel. Errors are part of the answer; only faults of the host itself are thrown.
 */
export async function runBatch(batch: Batch, session: Session): Promise<BatchRun> {
  const answer: BatchAnswer = { Results: [], TraceIds: [] };
  const writes: string[] = [];
  const objects = new Map<number, HostObject | null>();
  let unsettled = false;

  const resolve = (id: number): HostObject | null => {
    const known = objects.get(id);
    if (known !== undefined) return known;
    const path = batch.ObjectPaths[String(id)];
    if (path === undefined) throw new HostError('InvalidArgument', `object path ${id} is missing`);
    const found = walk(path);
    objects.set(id, found);
    return found;
  };
  const argumentsOf = ({ ArgumentInfo: info }: ObjectPath | Action): unknown[] => {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((argument, index) => {
      const reference = references[index];
      return typeof reference === 'number' && reference !== 0 ? resolve(reference) : argument;
    });
  };
  const walk = (path: ObjectPath): HostObject | null => {
    if (path.ObjectPathType === pathType.globalObject) return workbookObject(session);
    if (path.ObjectPathType === pathType.nullObject) return null;
    if (path.ObjectPathType === pathType.newObject) return addinServices(path.Name, session);
    if (path.ObjectPathType === pathType.referenceId) {
      const kept = session.kept(path.Name);
      if (kept === undefined)
        throw new HostError('InvalidReference', `the reference ${path.Name} is no longer kept`);
      return kept;
    }
    const parent = resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    if (path.ObjectPathType === pathType.indexer) return parent.item(argumentsOf(path)[0]);
    return parent.object(memberName(path.Name), argumentsOf(path));
  };

  const perform = async (action: Action): Promise<unknown> => {
    const object = resolve(action.ObjectPathId);
    if (action.ActionType === actionType.instantiate) {
      if (object === null) return null;
      if (leadsByWriting(batch.ObjectPaths[String(action.ObjectPathId)])) {
        writes.push(`${object.type}.add`);
        unsettled = true;
      }
      return object.identity();
    }
    if (object === null) return action.ActionType === actionType.load ? null : undefined;
    const member = memberName(action.Name);
    if (action.ActionType === actionType.load) {
      if (unsettled) await session.model.settled();
      unsettled = false;
      return load(object, action.QueryInfo ?? {});
    }
    if (action.ActionType === actionType.set) {
      object.write(member, argumentsOf(action)[0]);
      writes.push(`${object.type}.${member}`);
      unsettled = true;
      return undefined;
    }
    if (action.ActionType === actionType.call) {
      if (object.writes(member)) {
        writes.push(`${object.type}.${member}`);
        unsettled = true;
      }
      return (await object.call(member, argumentsOf(action))) ?? null;
    }
    if (action.ActionType === actionType.ensureUnchanged) return undefined;
    throw new HostError(
      'ApiNotFound',
      `action type ${action.ActionType} is not implemented by the sandbox's Excel`,
    );
  };

  for (const [index, action] of batch.Actions.entries()) {
    try {
      if (action.ActionType === actionType.trace) {
        answer.TraceIds.push(action.Id);
        answer.Results.push({ ActionId: action.Id, Value: null });
        continue;
      }
      const value = await perform(action);
      if (value !== undefined) answer.Results.push({ ActionId: action.Id, Value: value });
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      const path = batch.ObjectPaths[String(action.ObjectPathId)];
      answer.Error = {
        Code: error.code,
        Message: error.message,
        ActionIndex: index,
        Location: [path?.Name, action.Name].filter(Boolean).join('.'),
      };
      break;
    }
  }
  const letsGo = batch.Actions.filter(({ Name }) => Name === '_RemoveReference');
  const others = batch.Actions.filter((action) => !letsGo.includes(action));
  const onlyCleansUp =
    letsGo.length > 0 &&
    others.every(
      ({ ActionType, ObjectPathId }) =>
        ActionType === actionType.instantiate &&
        batch.ObjectPaths[String(ObjectPathId)]?.ObjectPathType === pathType.globalObject,
    );
  return { answer, writes, onlyCleansUp };
}

/** Objects that come to be by asking for them: `add` and nothing else. */
const leadsByWriting = (path: ObjectPath | undefined): boolean =>
  path?.ObjectPathType === pathType.method && path.Name === 'Add';
