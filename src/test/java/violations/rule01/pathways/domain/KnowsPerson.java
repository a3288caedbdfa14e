package violations.rule01.pathways.domain;

import violations.rule01.people.domain.Person;

/** Looks behind the api of another context. */
class KnowsPerson {
    Person person = new Person();
}
