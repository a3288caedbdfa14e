// Keeps what is typed but not sent, for this tab alone, and puts it back where the same person comes back to the same page in another
// session. Never what is secret, and no more than fits.
const SHELF = 'waymark-kept';
const MOST_CHARS = 64 * 1024;
const MOST_FIELDS = 100;
const VALID_MILLIS = 12 * 60 * 60 * 1000;
const SETTLE_MILLIS = 250;
const LOOK_MILLIS = 200;
const LOOKS = 75;
const HOSTS = 'vaadin-text-field, vaadin-text-area, vaadin-email-field, vaadin-number-field, vaadin-integer-field, vaadin-date-picker, '
  + 'vaadin-time-picker, vaadin-date-time-picker, vaadin-combo-box, vaadin-select, vaadin-radio-group, vaadin-checkbox-group, vaadin-checkbox';
const PLAIN = 'input, textarea, select';
const SECRET = '[type=password], [type=hidden], [type=file], [autocomplete*=password], [autocomplete=one-time-code], vaadin-password-field';

window.Waymark = window.Waymark ?? {};

const touched = new Set();
let person = null;
let session = null;
let settling = 0;
let over = false;

const secret = field => field.matches(SECRET) || field.closest('vaadin-password-field') || field.querySelector(SECRET);
const checks = field => field.localName === 'vaadin-checkbox' || field.type === 'checkbox' || field.type === 'radio';
const valueOf = field => checks(field) ? field.checked : field.value;
// The field itself, not the input a Vaadin field holds within.
const fieldAt = part => part.closest?.('vaadin-radio-group, vaadin-checkbox-group') ?? part.closest?.(HOSTS) ?? (part.matches?.(PLAIN) ? part : null);

const words = field => (field.label || field.getAttribute('aria-label') || field.labels?.[0]?.textContent || field.name || field.placeholder || '').trim().slice(0, 120);

// By what it says, and the how manieth of those it is: ids are made anew each time.
const named = () => {
  const names = new Map();
  const seen = new Map();
  for (const part of document.querySelectorAll(HOSTS + ', ' + PLAIN)) {
    const field = fieldAt(part);
    if (field !== part || secret(field)) continue;
    const radio = field.localName === 'input' && checks(field) ? '|' + field.value : '';
    const name = field.localName + '|' + words(field) + radio;
    const count = seen.get(name) ?? 0;
    seen.set(name, count + 1);
    names.set(name + '|' + count, field);
  }
  return names;
};

const forget = () => {
  touched.clear();
  sessionStorage.removeItem(SHELF);
};

const keep = () => {
  if (!person || over) return;
  const fields = [];
  for (const [name, field] of named()) {
    const value = valueOf(field);
    if (touched.has(field) && value !== '' && value != null && fields.length < MOST_FIELDS) fields.push([name, value]);
  }
  const kept = JSON.stringify({person, session, path: location.pathname, at: Date.now(), fields});
  try {
    if (fields.length && kept.length <= MOST_CHARS) sessionStorage.setItem(SHELF, kept);
    else sessionStorage.removeItem(SHELF);
  } catch {
    // The browser is full, or keeps nothing: then nothing is kept.
  }
};

const put = (field, value) => {
  if (checks(field)) field.checked = value;
  else field.value = value;
  field.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
  field.dispatchEvent(new Event('change', {bubbles: true, composed: true}));
  touched.add(field);
};

const say = sentence => {
  const place = document.createElement('div');
  place.className = 'notice kept-back';
  place.setAttribute('role', 'status');
  const paragraph = document.createElement('p');
  place.append(paragraph);
  (document.getElementById('main') ?? document.body).prepend(place);
  // Told once it is there, for a status that comes with its words is not read out.
  setTimeout(() => { paragraph.textContent = sentence; }, 100);
};

const putBack = (kept, sentence) => {
  const waiting = new Map(kept.fields);
  let looks = 0;
  let told = false;
  const look = () => {
    if (location.pathname !== kept.path) return;
    for (const [name, field] of named()) {
      if (!waiting.has(name) || touched.has(field) || field.disabled || field.readOnly || field.readonly) continue;
      put(field, waiting.get(name));
      waiting.delete(name);
      if (!told) say(sentence);
      told = true;
    }
    if (waiting.size && ++looks < LOOKS) setTimeout(look, LOOK_MILLIS);
    else keep();
  };
  look();
};

const kept = () => {
  try {
    return JSON.parse(sessionStorage.getItem(SHELF));
  } catch {
    return null;
  }
};

window.Waymark.forgetForms = forget;

window.Waymark.keepForms = (whose, which, sentence) => {
  const before = kept();
  person = whose;
  session = which;
  if (!before) return;
  sessionStorage.removeItem(SHELF);
  const mine = before.person === person && Date.now() - before.at < VALID_MILLIS;
  if (mine && before.session !== session && before.path === location.pathname) putBack(before, sentence);
};

// Says that it is over, in a dialog that nothing can be done behind, and leads to signing in, which comes back here.
window.Waymark.signedOut = (title, what, action) => {
  keep();
  // What is on the page goes now; what is kept stays.
  over = true;
  // Whatever the page still sent would be answered by loading it anew, before anybody has read why.
  XMLHttpRequest.prototype.send = () => {};
  if (document.querySelector('dialog.signed-out')) return;
  const dialog = document.createElement('dialog');
  dialog.className = 'signed-out card';
  dialog.setAttribute('aria-labelledby', 'signed-out-title');
  const heading = document.createElement('h2');
  heading.id = 'signed-out-title';
  heading.textContent = title;
  const paragraph = document.createElement('p');
  paragraph.textContent = what;
  const button = document.createElement('button');
  button.className = 'btn primary';
  button.textContent = action;
  const again = () => location.reload();
  button.addEventListener('click', again);
  dialog.addEventListener('cancel', event => { event.preventDefault(); again(); });
  dialog.append(heading, paragraph, button);
  // Beside the body, whose content the server is about to take away.
  document.documentElement.append(dialog);
  dialog.showModal();
};

const typed = event => {
  const field = event.target.closest ? fieldAt(event.target) : null;
  if (!field || secret(field)) return;
  touched.add(field);
  clearTimeout(settling);
  settling = setTimeout(keep, SETTLE_MILLIS);
};
document.addEventListener('input', typed, true);
document.addEventListener('change', typed, true);
window.addEventListener('pagehide', keep);
