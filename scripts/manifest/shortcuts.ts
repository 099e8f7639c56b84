// The keyboard shortcut of the XML manifest, which points to it. Texts stand behind names: the schema allows no spaces.
import { record } from './record';

const { action, key, name } = record.shortcut;
const resource = `${action}_name`;

export const shortcuts = {
  actions: [{ id: action, type: 'ExecuteFunction', name: `\${resource.${resource}}` }],
  shortcuts: [{ action, key: { default: key } }],
  resources: { default: { [resource]: { value: name.en } } },
};

export const shortcutsInFrench = { [resource]: { value: name.fr } };
