package violations.rule01.people.api;

import violations.rule01.accountability.api.Promise;

/** People must know no other context, not even its api. */
public record KnowsPromise(Promise promise) {}
