const STAYS = 'Nothing here was changed.';

/** Why a file of the product’s own was not taken, each in words for the person who chose it. */
export const FOREIGN = `This is not a file of Common Ground. ${STAYS} Choose one that you saved here, whose name begins with “common-ground”.`;
export const DAMAGED = `This file of Common Ground is damaged, and could not be read. ${STAYS} If you have an earlier copy, try that.`;
export const NEWER = `This file was saved by a newer Common Ground. ${STAYS} Reload the page to get the newer one, then open it again.`;
export const EMPTY = `There is nothing in this file. ${STAYS}`;
export const WHOLE = `This is a backup of everything. ${STAYS} Put it back on the page “Your data”.`;
export const TOO_LARGE = `This file is too large to be one of Common Ground’s. ${STAYS} Choose one that you saved here, whose name begins with “common-ground”.`;

/** Larger than a thousand plans, and not so large that reading it stops the page. */
export const LARGEST = 50_000_000;
