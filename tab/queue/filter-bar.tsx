import { Button } from '@fluentui/react-button';
import { SearchBox } from '@fluentui/react-search';
import { Select } from '@fluentui/react-select';
import { useEffect, useRef, useState } from 'react';
import type { Queue } from '../../contract/helpdesk';
import { goTo, stayAt } from '../frame/router';
import { useWidth } from '../parts/use-width';
import { useKeys } from '../shell/keys/keys';
import { useMe } from '../shell/me';
import { say } from '../texts/say';
import { addressOfQueue, filterNames, valuesOf, without, withoutFilters, withValues } from './asked-of';
import type { QueueAsked } from './asked-of';
import { FilterMenu } from './filter-menu';
import { countOf, filterTitle, filterValues } from './filter-values';

const sortings = ['due', 'age', 'last', 'number'] as const;

/** While somebody types, the server is asked only when they pause, in milliseconds. */
const pause = 250;

interface FilterBarProps {
  readonly asked: QueueAsked;
  readonly queue: Queue | null;
}

/** The number that a text names, as `1001`, `#1001` or a link of this page. */
const numberIn = (text: string): string | null =>
  /^#?\s?(\d{4,9})$/u.exec(text.trim())?.[1] ?? /^https:\S{1,400}ticket-(\d{4,9})/u.exec(text.trim())?.[1] ?? null;

/** What the queue is searched, narrowed and ordered by, all of it in the address of the page. */
export const FilterBar = ({ asked, queue }: FilterBarProps) => {
  const me = useMe();
  const box = useRef<HTMLInputElement>(null);
  const first = useRef<HTMLDivElement>(null);
  const [text, setText] = useState(asked.text ?? '');
  const [isOpen, setOpen] = useState(false);
  const isNarrow = useWidth('narrow');
  useKeys({
    '/': { says: say('page-search'), deed: () => box.current?.focus() },
    F: { says: say('page-filters'), deed: () => first.current?.querySelector('button')?.focus() },
  });
  const change = (next: QueueAsked): void => stayAt(addressOfQueue(next));
  const latest = useRef(asked);
  latest.current = asked;
  useEffect(() => {
    if (text === (latest.current.text ?? '') || numberIn(text) !== null) return undefined;
    const timer = setTimeout(() => {
      const rest = without(latest.current, 'page', 'text');
      stayAt(addressOfQueue(text.trim() === '' ? rest : { ...rest, text }));
    }, pause);
    return () => clearTimeout(timer);
  }, [text]);
  const shown = filterNames.filter((name) => filterValues(name, me, queue).length > 1 || valuesOf(asked, name).length);
  const chips = shown.flatMap((name) => valuesOf(asked, name).map((value) => ({ name, value })));
  return (
    <div className="filters">
      <SearchBox
        ref={box}
        className="search"
        aria-label={say('page-search-tickets')}
        placeholder={say('page-search-tickets')}
        aria-keyshortcuts="/"
        value={text}
        onChange={(_, { value }) => setText(value)}
        onKeyDown={({ key }) => {
          const number = numberIn(text);
          if (key === 'Enter' && number !== null) goTo(`/tab/queue/${number}`);
        }}
      />
      {isNarrow && (
        <Button size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {say('page-filters')}
        </Button>
      )}
      {(!isNarrow || isOpen) && (
        <>
          <div className="filter-menus" ref={first} role="group" aria-label={say('page-filters')}>
            {shown.map((name) => (
              <FilterMenu
                key={name}
                title={filterTitle(name)}
                values={filterValues(name, me, queue)}
                chosen={valuesOf(asked, name)}
                countOf={(value) => countOf(me, queue, name, value)}
                choose={(values) => change(withValues(asked, name, values))}
              />
            ))}
          </div>
          <label className="sorting">
            <span>{say('page-sort-by')}</span>
            <Select
              size="small"
              value={asked.sort ?? 'due'}
              onChange={(_, { value }) => change({ ...asked, sort: value })}
            >
              {sortings.map((sort) => (
                <option key={sort} value={sort}>
                  {say('page-sorting', { sort })}
                </option>
              ))}
            </Select>
            <Button
              size="small"
              appearance="subtle"
              onClick={() => change({ ...asked, order: asked.order === 'down' ? 'up' : 'down' })}
            >
              {asked.order === 'down' ? say('page-order-down') : say('page-order-up')}
            </Button>
          </label>
        </>
      )}
      {chips.length > 0 && (
        <ul className="chips" aria-label={say('page-filters-on')}>
          {chips.map(({ name, value }) => {
            const title = filterValues(name, me, queue).find(({ id }) => id === value)?.title ?? value;
            return (
              <li key={`${name} ${value}`}>
                <button
                  type="button"
                  className="chip"
                  aria-label={say('page-remove-filter', { title })}
                  onClick={() =>
                    change(
                      withValues(
                        asked,
                        name,
                        valuesOf(asked, name).filter((each) => each !== value),
                      ),
                    )
                  }
                >
                  {filterTitle(name)}: {title} <span aria-hidden="true">×</span>
                </button>
              </li>
            );
          })}
          <li>
            <Button
              size="small"
              appearance="transparent"
              onClick={() => {
                setText('');
                change(withoutFilters(asked));
              }}
            >
              {say('page-clear-filters')}
            </Button>
          </li>
        </ul>
      )}
    </div>
  );
};
