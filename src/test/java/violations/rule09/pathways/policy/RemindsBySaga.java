package violations.rule09.pathways.policy;

import org.axonframework.modelling.saga.StartSaga;
import org.axonframework.spring.stereotype.Saga;

/** Gone in the next version of Axon. */
@Saga
class RemindsBySaga {
    @StartSaga
    void on(String event) {}
}
