import { useSelector } from '@xstate/svelte';
import { fromStore } from 'svelte/store';
import type { Live, Moment } from '../../practice/workshop/index.ts';

/** What is selected of a live workshop, as something that screens can show. */
export const watched = <T>(live: Live, select: (moment: Moment) => T): { readonly current: T } =>
  fromStore(useSelector(live, select));
