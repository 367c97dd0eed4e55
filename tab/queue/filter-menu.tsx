import { Button } from '@fluentui/react-button';
import { Menu, MenuItemCheckbox, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-menu';
import type { Named } from '../../contract/me';
import { say } from '../texts/say';

interface FilterMenuProps {
  readonly title: string;
  readonly values: readonly Named[];
  readonly chosen: readonly string[];
  readonly countOf: (value: string) => number | null;
  readonly choose: (values: readonly string[]) => void;
}

/** One filter: any of several values, each with how many tickets it would leave. */
export const FilterMenu = ({ title, values, chosen, countOf, choose }: FilterMenuProps) => (
  <Menu
    checkedValues={{ filter: [...chosen] }}
    onCheckedValueChange={(_, { checkedItems }) => choose(checkedItems)}
    persistOnItemClick
  >
    <MenuTrigger disableButtonEnhancement>
      <Button size="small" className={chosen.length > 0 ? 'filter filter-on' : 'filter'}>
        {chosen.length > 0 ? say('page-filter-with', { title, count: chosen.length }) : title}{' '}
        <span aria-hidden="true">▾</span>
      </Button>
    </MenuTrigger>
    <MenuPopover>
      <MenuList>
        {values.map(({ id, title: value }) => (
          <MenuItemCheckbox key={id} name="filter" value={id} secondaryContent={countOf(id)?.toString()}>
            {value}
          </MenuItemCheckbox>
        ))}
      </MenuList>
    </MenuPopover>
  </Menu>
);
