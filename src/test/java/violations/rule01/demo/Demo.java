package violations.rule01.demo;

public class Demo {}
