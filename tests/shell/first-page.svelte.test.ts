import { beforeEach, expect, it } from 'vitest';
import { firstPageOf } from '../../src/shell/first-page/address.ts';
import { doneOn } from '../../src/shell/first-page/done.ts';

const PAGE = `<a href="#/">Back</a><details><summary>What you know</summary></details>
  <button>One</button><button>Two</button><textarea></textarea>`;

function put(id: string): HTMLElement {
  const root = document.createElement('div');
  root.id = id;
  root.innerHTML = PAGE;
  document.body.append(root);
  return root;
}

const field = (root: HTMLElement) => root.querySelector('textarea') as HTMLTextAreaElement;

beforeEach(() => document.body.replaceChildren());

it('one page for each form in which a scenario begins', () => {
  const forms = [true, false].flatMap((ownWordsFirst) =>
    [true, false].map((numberKeys) => firstPageOf('a b', { ownWordsFirst, numberKeys })),
  );
  expect(new Set(forms).size).toBe(4);
  expect(forms.every((form) => form.startsWith('first-page/a%20b.'))).toBe(true);
});

it('what was written, and where one was in it, is there on the other page', () => {
  const [one, other] = [put('one'), put('other')];
  const done = doneOn(one);
  field(one).focus();
  field(one).value = 'Tell me about Thursday';
  field(one).setSelectionRange(4, 4);
  let told = '';
  field(other).addEventListener('input', () => (told = field(other).value));
  done()(other);
  expect(told).toBe('Tell me about Thursday');
  expect(document.activeElement).toBe(field(other));
  expect(field(other).selectionEnd).toBe(4);
});

it('the last thing pressed is pressed on the other page, once', () => {
  const [one, other] = [put('one'), put('other')];
  const done = doneOn(one);
  const pressed: string[] = [];
  other.addEventListener('click', ({ target }) => pressed.push((target as Element).textContent));
  const press = (words: string) =>
    [...one.querySelectorAll<HTMLElement>('button, summary')]
      .find(({ textContent }) => textContent === words)
      ?.click();
  press('What you know');
  press('Two');
  done()(other);
  expect(pressed).toEqual(['Two']);
});

it('keys that were pressed on the page are pressed again, and those typed into a field are not', () => {
  const [one, other] = [put('one'), put('other')];
  const done = doneOn(one);
  const keys: string[] = [];
  const key = (name: string, at: Element) =>
    at.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }));
  key('b', document.body);
  key('x', field(one));
  const again = done();
  window.addEventListener('keydown', (event) => keys.push(event.key));
  key('1', document.body);
  again(other);
  expect(keys).toEqual(['1', 'b']);
});

it('nothing done, nothing done again', () => {
  const [one, other] = [put('one'), put('other')];
  let told = false;
  for (const kind of ['click', 'input', 'keydown', 'focusin'])
    other.addEventListener(kind, () => (told = true));
  doneOn(one)()(other);
  expect(told).toBe(false);
});
