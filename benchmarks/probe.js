// Runs in the page before any of its own scripts; `window.__probe` is what measure.py talks to.
// All times are milliseconds since navigation began.
(() => {
  if (window !== window.top) return;
  const marks = {};
  const longTasks = [];
  const shifts = [];
  const probe = (window.__probe = { marks, longTasks, shifts });

  const observe = (type, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  observe("longtask", (entry) => longTasks.push(entry.duration));
  observe("layout-shift", (entry) => entry.hadRecentInput || shifts.push([entry.startTime, entry.value]));

  // The second animation frame begins only after the first one has been painted.
  const markPainted = (name) =>
    requestAnimationFrame(() => requestAnimationFrame(() => (marks[name] = performance.now())));

  // Calls `test` after every change of the page and every 20 ms, until it returns true.
  const watch = (test) => {
    let over = false;
    const step = () => {
      if (over) return;
      over = test();
      if (over) observer.disconnect();
    };
    const observer = new MutationObserver(step);
    observer.observe(document, { subtree: true, childList: true, characterData: true, attributeFilter: ["class", "hidden", "style"] });
    const tick = () => over || (step(), setTimeout(tick, 20));
    tick();
  };

  const mark = (name) => {
    marks[name] = performance.now();
    markPainted(`${name}Painted`);
    return true;
  };

  // The quiz found first stays the one that is meant, even when a response changes what made it match.
  let quiz = null;
  probe.findQuiz = (at) => (quiz = quiz?.isConnected ? quiz : document.querySelector(at.quiz));

  const feedbackShown = (at) => {
    const feedback = probe.findQuiz(at)?.querySelector(at.feedback);
    return Boolean(feedback && feedback.textContent.trim() && feedback.checkVisibility());
  };

  const bringIntoView = (element) => element.scrollIntoView({ block: "center", behavior: "instant" });

  const respond = (at) => {
    const option = quiz.querySelector(at.option);
    // A checkbox chosen at an earlier attempt would be cleared by a second click.
    if (option && !option.checked) option.click();
    if (at.submit) quiz.querySelector(at.submit)?.click();
  };

  // Tries to respond to the first item again and again, as an impatient reader would, until it gives feedback.
  probe.respondAsap = (at) => {
    // A form that nobody handles yet would load the page anew and lose the response: noted, and held back to go on.
    probe.earlyReload = 0;
    addEventListener("submit", (event) => {
      if (event.defaultPrevented) return;
      event.preventDefault();
      probe.earlyReload = 1;
    });
    let seen = false;
    const attempt = () => {
      if ("feedback" in marks) return;
      if (probe.findQuiz(at)) {
        if (!seen) bringIntoView(quiz.querySelector(at.option) ?? quiz);
        seen = true;
        respond(at);
      }
      setTimeout(attempt, 20);
    };
    watch(() => feedbackShown(at) && mark("feedback"));
    attempt();
  };

  // Times feedback from the reader's last click before it, for real clicks sent by the browser.
  probe.timeFeedback = (at) => {
    addEventListener("click", (event) => (marks.click = event.timeStamp), { capture: true });
    watch(() => feedbackShown(at) && mark("clickFeedback"));
  };

  // Keeps the first figure in view from the moment it is in the page until it is drawn.
  probe.watchFigure = (at) => {
    marks.figureAsked = performance.now();
    const keepInView = () => {
      if ("figure" in marks) return;
      const figure = document.querySelector(at.figure);
      const top = figure?.getBoundingClientRect().top;
      if (top < 0 || top > innerHeight * 0.8) bringIntoView(figure);
      setTimeout(keepInView, 50);
    };
    watch(() => Boolean(document.querySelector(at.figure)?.querySelector(at.drawn)) && mark("figure"));
    keepInView();
  };
})();
