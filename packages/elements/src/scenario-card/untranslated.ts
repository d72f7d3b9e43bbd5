/** A part of a scenario, and which of several are meant, counted from 1. */
export interface Part {
  name: string;
  numbers: number[];
}

/** The parts in which the pointers of a material's `untranslated` lie, in the order of the page. Only steps are told apart. */
export function partsOf(pointers: readonly string[]): Part[] {
  const found = new Map<string, Part>();
  for (const pointer of pointers) {
    const [name, index] = pointer.replace(/^scenario\//, '').split('/');
    const part = found.get(name!) ?? { name: name!, numbers: [] };
    found.set(name!, part);
    const number = Number(index) + 1;
    if (name === 'step' && number && !part.numbers.includes(number)) part.numbers.push(number);
  }
  const rank = ({ name }: Part) => order.indexOf(name) + 1 || order.length + 1;
  for (const { numbers } of found.values()) numbers.sort((one, other) => one - other);
  return [...found.values()].sort((one, other) => rank(one) - rank(other));
}

const order = ['name', 'description', 'keywords', 'aims', 'supply', 'preparation', 'space', 'step', 'adaptation', 'risk', 'evaluation', 'associatedMedia'];
