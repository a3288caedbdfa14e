/*
 * The player of a slide film. The page works without it: then every scene is shown.
 * Nothing moves before Play is pressed, and nothing moves by itself where motion is reduced.
 */
(() => {
  document.documentElement.classList.add('js');

  const WORDS_A_SECOND = 2.6;
  const SECONDS_FOR_THE_PICTURE = 3;

  function start() {
    const player = document.querySelector('.player');
    const stage = player.querySelector('.scenes');
    const scenes = [...player.querySelectorAll('.scene')];
    const way = player.querySelector('.way');
    const count = player.querySelector('.count');
    const still = player.querySelector('.still');
    const button = (name) => player.querySelector(`[data-do="${name}"]`);
    const [back, play, next, all] = ['back', 'play', 'next', 'all'].map(button);
    const calm = window.matchMedia('(prefers-reduced-motion: reduce)');
    const marks = scenes.map(() => way.appendChild(document.createElement('span')));
    let now = 0;
    let clock = null;

    const playing = () => clock !== null && clock.playState === 'running';
    const last = () => now === scenes.length - 1;

    function milliseconds(scene) {
      const words = scene.querySelector('.caption').textContent.trim().split(/\s+/).length;
      return (SECONDS_FOR_THE_PICTURE + words / WORDS_A_SECOND) * 1000;
    }

    function forgetClock() {
      if (clock === null) return;
      clock.onfinish = null;
      clock.cancel();
      clock = null;
      marks.forEach((mark) => mark.replaceChildren());
    }

    function startClock() {
      const bar = marks[now].appendChild(document.createElement('i'));
      clock = bar.animate([{ transform: 'scaleX(0)' }, { transform: 'scaleX(1)' }], { duration: milliseconds(scenes[now]), fill: 'forwards' });
      clock.onfinish = () => {
        if (last()) {
          forgetClock();
          paint();
        } else {
          show(now + 1, true);
        }
      };
    }

    function paint() {
      const listed = player.classList.contains('all');
      scenes.forEach((scene, i) => scene.classList.toggle('now', i === now));
      marks.forEach((mark, i) => mark.classList.toggle('seen', i < now || (i === now && clock === null)));
      count.textContent = listed ? `${scenes.length} scenes` : `Scene ${now + 1} of ${scenes.length}`;
      stage.setAttribute('aria-live', playing() || listed ? 'off' : 'polite');
      back.setAttribute('aria-disabled', String(now === 0));
      next.textContent = last() ? 'From the start' : 'Next';
      play.textContent = playing() ? 'Pause' : 'Play';
      play.hidden = calm.matches;
      play.parentElement.hidden = listed;
      way.hidden = listed;
      still.hidden = !calm.matches || listed;
      next.classList.toggle('main', calm.matches);
      all.textContent = listed ? 'One scene at a time' : 'All scenes at once';
    }

    function show(index, goOn) {
      forgetClock();
      now = index;
      if (goOn) startClock();
      paint();
      const top = player.getBoundingClientRect().top;
      if (top < 0) player.scrollIntoView({ block: 'start' });
    }

    const forward = () => show(last() ? 0 : now + 1, playing());
    const backward = () => { if (now > 0) show(now - 1, playing()); };

    back.addEventListener('click', backward);
    next.addEventListener('click', forward);
    play.addEventListener('click', () => {
      if (playing()) clock.pause();
      else if (clock !== null) clock.play();
      else startClock();
      paint();
    });
    all.addEventListener('click', () => {
      forgetClock();
      player.classList.toggle('all');
      paint();
      if (player.getBoundingClientRect().top < 0) player.scrollIntoView({ block: 'start' });
    });
    player.addEventListener('keydown', (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || player.classList.contains('all')) return;
      if (event.key === 'ArrowRight' && !last()) forward();
      if (event.key === 'ArrowLeft') backward();
    });
    calm.addEventListener('change', () => {
      forgetClock();
      paint();
    });

    const asked = /^#scene-(\d+)$/.exec(location.hash);
    if (asked) now = Math.min(scenes.length, Math.max(1, Number(asked[1]))) - 1;
    paint();
  }

  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
})();
