import { isChoiceFact, isFactValue } from '../../../domain/facts';
import type { DeclaredFacts, FactId } from '../../../domain/facts';
import type { DeclaredLabels } from '../../../domain/labels';
import type { Declared } from '../../../domain/pack';
import type { Fault, Place } from '../fault';

/** A name that was used, to be looked up once every file has been read. */
interface Reference extends Place {
  readonly kind: string;
  readonly id: string;
}

/** What is collected while all files are read: faults, places, the names that exist and the names that are used. */
export class Book implements Declared {
  /** What the pack declares, read before what is built on it. */
  facts: DeclaredFacts = new Map();
  labels: DeclaredLabels = new Map();
  readonly faults: Fault[] = [];
  readonly places = new Map<object, Place>();
  readonly #known = new Map<string, Set<string>>();
  readonly #references: Reference[] = [];
  readonly #unreadable = new Set<string>();

  /** Notes a fault. */
  fault(place: Place, message: string): void {
    this.faults.push({ file: place.file, line: place.line, column: place.column, message });
  }

  /** Notes that a name of this kind exists; a second one of the same name is a fault. */
  declare(kind: string, id: string, place: Place): void {
    const known = this.#known.get(kind) ?? new Set();
    this.#known.set(kind, known);
    if (known.has(id)) this.fault(place, `"${id}" is already the name of another ${kind} here: choose another name.`);
    known.add(id);
  }

  /** Notes that a name of this kind is used here. */
  refer(kind: string, id: string, place: Place): void {
    this.#references.push({ ...place, kind, id });
  }

  /** The names of this kind cannot be known, because their file cannot be read; they are not missed. */
  cannotKnow(kind: string): void {
    this.#unreadable.add(kind);
  }

  /** False when the names of this kind cannot be known: then none is wrong. */
  canKnow(kind: string): boolean {
    return !this.#unreadable.has(kind);
  }

  /** True for a fact with choices, as far as facts can be known. */
  hasChoices(fact: FactId): boolean {
    return !this.canKnow('fact') || isChoiceFact(this.facts, fact);
  }

  /** True for a value that the fact can have, as far as facts can be known. */
  hasValue(fact: FactId, value: string): boolean {
    return !this.canKnow('fact') || isFactValue(this.facts, fact, value);
  }

  /** Reports every name that was used and does not exist. */
  lookUp(): void {
    for (const { kind, id, ...place } of this.#references) {
      const known = this.#known.get(kind) ?? new Set();
      if (known.has(id) || !this.canKnow(kind)) continue;
      const choice = known.size === 0 ? 'there are none yet' : `there are ${[...known].sort().join(', ')}`;
      this.fault(place, `There is no ${kind} "${id}": write it, or use one that exists (${choice}).`);
    }
  }
}
