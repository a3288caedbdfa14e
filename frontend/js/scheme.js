// The person's own choice of light or dark, kept in this browser and applied before anything is painted.
(() => {
  const KEY = 'waymark-scheme';
  const chosen = () => {
    const value = localStorage.getItem(KEY);
    return value === 'light' || value === 'dark' ? value : 'system';
  };
  const apply = () => {
    const scheme = chosen();
    const html = document.documentElement;
    if (scheme === 'system') {
      html.setAttribute('theme', 'light-dark');
      html.style.colorScheme = 'light dark';
    } else {
      html.setAttribute('theme', scheme);
      html.style.colorScheme = scheme;
    }
  };
  window.waymarkScheme = {
    chosen,
    choose: (scheme) => {
      localStorage.setItem(KEY, scheme);
      apply();
    },
  };
  apply();
  window.addEventListener('storage', (event) => event.key === KEY && apply());
})();
