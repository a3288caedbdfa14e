package violations.rule01.pathways.domain;

import violations.rule01.demo.Demo;

/** Nobody must know of the demo company. */
class KnowsDemo {
    Demo demo = new Demo();
}
