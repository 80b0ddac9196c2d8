import { freshPointer } from '../../../core/sending/due-pointer.ts';
import { inOrder } from '../../../core/sending/order.ts';

/** Due plans as `clinic/plan tier deadline`. */
const pointers = (lines: readonly string[]) =>
  lines.map((line) => {
    const [name = '', tier = '0', deadline] = line.split(' ');
    const [clinic = '', plan = ''] = name.split('/');
    return { ...freshPointer({ clinic, plan }), tier: Number(tier), ...(deadline ? { deadline } : {}) };
  });

test.each([
  { due: [], order: [], because: 'nothing is due' },
  { due: ['a/1 0 T12', 'a/2 0 T11', 'a/3 0 T13'], order: ['a/2', 'a/1', 'a/3'], because: 'earliest deadline first' },
  { due: ['a/1 2 T09', 'a/2 0 T12', 'a/3 1 T10'], order: ['a/2', 'a/3', 'a/1'], because: 'urgent tiers first' },
  {
    due: ['a/1 0 T10', 'a/2 0 T11', 'a/3 0 T12', 'b/1 0 T13'],
    order: ['a/1', 'b/1', 'a/2', 'a/3'],
    because: 'clinics take turns inside a tier',
  },
  {
    due: ['a/1 1 T10', 'b/1 0 T13', 'b/2 0 T14'],
    order: ['b/1', 'b/2', 'a/1'],
    because: 'a turn does not jump a tier',
  },
  { due: ['a/1 0 T11', 'b/1 0 T10'], order: ['b/1', 'a/1'], because: 'the clinic with the earliest deadline begins' },
  { due: ['a/1 0 T10', 'a/2 0'], order: ['a/2', 'a/1'], because: 'without a deadline it is quickly done' },
  { due: ['a/2 0 T10', 'a/1 0 T10'], order: ['a/1', 'a/2'], because: 'of two alike, always the same first' },
])('$due go as $order: $because', ({ due, order }) => {
  expect(inOrder(pointers(due)).map(({ clinic, plan }) => `${clinic}/${plan}`)).toEqual(order);
});
