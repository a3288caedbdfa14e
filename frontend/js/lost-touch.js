// Keeps the words about a lost connection in sight as long as they are true, and takes them away afterwards.
const SAID_MILLIS = 3000;

window.Waymark = window.Waymark ?? {};

window.Waymark.lostTouch = (offline, again, back) => {
  const indicator = window.Vaadin?.connectionIndicator;
  const connection = window.Vaadin?.connectionState;
  if (!indicator || !connection) return;
  indicator.setAttribute('role', 'status');
  indicator.offlineText = offline;
  indicator.reconnectingText = again;
  indicator.onlineText = back;
  // Vaadin would fold them away after 2 seconds.
  indicator.expandedDuration = 24 * 60 * 60 * 1000;
  if (window.Waymark.lookingOut) return;
  window.Waymark.lookingOut = true;
  connection.addStateChangeListener((before, now) => {
    if (now === 'connected') setTimeout(() => { if (connection.state !== 'reconnecting') indicator.expanded = false; }, SAID_MILLIS);
  });
  // Where the connection was lost while somebody typed, Flow 25.2 goes on but stays "reconnecting" until the next click.
  new PerformanceObserver(requests => {
    const answered = requests.getEntries().some(each => each.name.includes('v-r=uidl') && each.responseStatus === 200);
    if (answered && connection.state === 'reconnecting') connection.state = 'connected';
  }).observe({type: 'resource'});
};
