package violations.rule04.pathways.domain;

import org.springframework.web.client.RestClient;

/** Could ask anybody anything while it decides. */
record KnowsSpring(RestClient client) {}
