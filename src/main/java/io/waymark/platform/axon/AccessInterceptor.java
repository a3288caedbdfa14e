package io.waymark.platform.axon;

import io.waymark.platform.security.Gatekeeper;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.stereotype.Component;

/** The one place where every command and every query passes the {@link Gatekeeper}, whichever door it came through. */
@Component
class AccessInterceptor implements MessageHandlerInterceptor<Message<?>> {

    private final Gatekeeper gatekeeper;

    AccessInterceptor(Gatekeeper gatekeeper) {
        this.gatekeeper = gatekeeper;
    }

    @Override
    public Object handle(UnitOfWork<? extends Message<?>> unitOfWork, InterceptorChain chain) throws Exception {
        Message<?> message = unitOfWork.getMessage();
        gatekeeper.check(MessageOrigin.actorOf(message), message.getPayload());
        return chain.proceed();
    }
}
