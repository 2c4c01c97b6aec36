import assert from 'node:assert/strict';
import { familyTable } from '../../../sandbox/office-host/familyTable';
import { officeJs } from './excel';
import type { OfficeJsClass } from './excel';

/** Made by office.js from metadata, not as a class with lists of names. */
const withoutLists = ['AddinInternalService'];

const classOf = (name: string): OfficeJsClass => {
  const found = officeJs.Excel[name] ?? officeJs.OfficeCore[name];
  assert.ok(found, `office.js has no class ${name}`);
  return found.prototype;
};

describe('the members the sandbox’s Excel has are members of office.js', () => {
  for (const { name, scalars, writable, objects, methods } of familyTable) {
    if (withoutLists.includes(name)) continue;
    it(name, () => {
      const official = classOf(name);
      const properties = official._scalarPropertyNames ?? [];
      const navigation = official._navigationPropertyNames ?? [];
      const updateable = official._scalarPropertyUpdateable ?? [];
      for (const scalar of scalars)
        assert.ok(properties.includes(scalar), `${name}.${scalar} is no property`);
      for (const scalar of writable)
        assert.ok(updateable[properties.indexOf(scalar)], `${name}.${scalar} cannot be set`);
      for (const member of [...objects, ...methods])
        assert.ok(
          navigation.includes(member) || typeof official[member] === 'function',
          `${name}.${member} leads nowhere`,
        );
    });
  }

  it('AddinInternalService, which office.js builds from metadata at its first use', () => {
    const [service] = familyTable.filter(({ name }) => name === 'AddinInternalService');
    assert.deepEqual(service?.methods, ['notifyActionHandlerReady']);
    classOf('AddinInternalService');
  });
});
