package violations.rule01.people.domain;

public class Person {}
