import { mutationOptions, queryOptions } from '@tanstack/react-query';
import * as v from 'valibot';
import type { OwnName } from '#core/corrections/nameFrom.ts';
import type { OwnSource } from '#core/corrections/sourceFrom.ts';
import { entityKind, sourceKind } from '#core/story/primitives.ts';
import { announce } from '../changes.ts';
import { openDatabase } from '../database.ts';
import { invalidateAfter } from '../invalidateAfter.ts';
import { correctionKeys } from '../queryKeys.ts';

const offKey = 'lede:own-names-off';

/** Names that this reader has corrected, sorted; none if the browser has no storage. */
export async function readOwnNames(): Promise<readonly OwnName[]> {
  try {
    const names = await (await openDatabase()).getAll('names');
    return names.flatMap(({ name, kind }) => (v.is(entityKind, kind) ? [{ name: String(name), kind }] : []));
  } catch {
    return [];
  }
}

/** Sources whose kinds this reader has corrected, likewise. */
export async function readOwnSources(): Promise<readonly OwnSource[]> {
  try {
    const sources = await (await openDatabase()).getAll('sources');
    return sources.flatMap(({ label, kind }) =>
      v.is(sourceKind, kind) ? [{ label: String(label), kind }] : [],
    );
  } catch {
    return [];
  }
}

export function ownSourcesQuery() {
  return queryOptions({ queryKey: correctionKeys.sources(), queryFn: readOwnSources });
}

export function ownNamesQuery() {
  return queryOptions({ queryKey: correctionKeys.names(), queryFn: readOwnNames });
}

export function forgetNameMutation() {
  return mutationOptions({
    mutationFn: async (name: string) => {
      await (await openDatabase()).delete('names', name);
      announce({ kind: 'nameForgotten' });
    },
    onSuccess: (_done, _name, _before, { client }) => invalidateAfter(client, { kind: 'nameForgotten' }),
  });
}

export function forgetSourceMutation() {
  return mutationOptions({
    mutationFn: async (label: string) => {
      await (await openDatabase()).delete('sources', label);
      announce({ kind: 'nameForgotten' });
    },
    onSuccess: (_done, _label, _before, { client }) => invalidateAfter(client, { kind: 'nameForgotten' }),
  });
}

/** Whether imports use these names and sources. */
export function usesOwnNames(): boolean {
  try {
    return localStorage.getItem(offKey) === null;
  } catch {
    return true;
  }
}

export function setUsesOwnNames(uses: boolean): void {
  try {
    if (uses) localStorage.removeItem(offKey);
    else localStorage.setItem(offKey, '1');
  } catch {
    // Without storage there are no saved names either.
  }
}
