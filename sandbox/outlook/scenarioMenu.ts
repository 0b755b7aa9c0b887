import type { Mailbox } from './Mailbox.ts';
import { element } from './element.ts';
import { server } from './server.ts';

/** The menu of situations. Choosing one, also the same again, begins a fresh world. */
export function scenarioMenu(mailbox: Mailbox): HTMLElement {
  const choose = (id: string) => {
    void server.chooseScenario(id).then((world) => {
      mailbox.world.set(world);
    });
    const address = new URL(location.href);
    address.searchParams.set('scenario', id);
    history.replaceState(null, '', address);
  };
  const menu = element('select', {
    id: 'scenario',
    onchange: () => {
      choose(menu.value);
    },
  });
  const description = element('p', { id: 'scenario-description' });
  const again = element('button', {
    type: 'button',
    text: 'Begin again',
    onclick: () => {
      choose(menu.value);
    },
  });
  menu.setAttribute('aria-describedby', description.id);
  const { scenarios } = mailbox.world.get();
  menu.append(
    ...scenarios.map(({ id, title, description }) =>
      element('option', { value: id, title: description, text: title }),
    ),
  );
  mailbox.world.follow(({ scenario }) => {
    menu.value = scenario.id;
    description.textContent = scenario.description;
  });
  const label = element('label', { for: menu.id, text: 'Scenario' });
  return element(
    'section',
    { class: 'scenario', 'aria-label': 'Situation' },
    label,
    menu,
    description,
    again,
  );
}
