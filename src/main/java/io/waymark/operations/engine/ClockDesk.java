package io.waymark.operations.engine;

import io.waymark.operations.api.ClockView;
import io.waymark.operations.api.FindClock;
import io.waymark.operations.api.JumpAhead;
import io.waymark.operations.api.JumpState;
import io.waymark.operations.api.StopJump;
import io.waymark.platform.axon.MessageOrigin;
import io.waymark.platform.security.AuditLog;
import io.waymark.platform.time.ClockAhead;
import io.waymark.platform.time.ClockCanBeMoved;
import io.waymark.platform.time.Leap;
import io.waymark.platform.time.TimeTravel;
import io.waymark.platform.time.Unmoved;
import io.waymark.shared.PersonId;
import io.waymark.shared.Problem;
import io.waymark.shared.Rejection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Tells how far the clock of a trial is ahead, and has it moved on. In the audit stands the real time, too, for the other moves. */
@Component
@ClockCanBeMoved
class ClockDesk {

    private final ClockAhead ahead;
    private final TimeTravel travel;
    private final AuditLog audit;
    private final Clock clock;
    private final Clock real;

    ClockDesk(ClockAhead ahead, TimeTravel travel, AuditLog audit, Clock clock, @Unmoved Clock real) {
        this.ahead = ahead;
        this.travel = travel;
        this.audit = audit;
        this.clock = clock;
        this.real = real;
    }

    @QueryHandler
    ClockView find(FindClock query) {
        return new ClockView(
                clock.instant(),
                ahead.by(),
                ahead.days(),
                travel.next()
                        .map(next -> new ClockView.Due(next.kind(), next.at()))
                        .orElse(null),
                travel.last().map(ClockDesk::view).orElse(null));
    }

    /** It begins once it is written down who began it; if that fails, others may. */
    @CommandHandler
    void jump(JumpAhead command, CommandMessage<JumpAhead> message) {
        Instant now = clock.instant();
        if (!command.to().isAfter(now)) {
            throw Rejection.invalid(Problem.of("jump-not-ahead").at("to"));
        }
        if (command.to().isAfter(now.plus(Duration.ofDays(JumpAhead.MOST_DAYS)))) {
            throw Rejection.invalid(
                    Problem.of("jump-too-far", JumpAhead.MOST_DAYS).at("to"));
        }
        PersonId by = MessageOrigin.personOf(message);
        travel.reserve();
        UnitOfWork<?> unit = CurrentUnitOfWork.get().root();
        unit.onRollback(over -> travel.release());
        unit.afterCommit(over -> travel.begin(command.to()));
        write(by, message, now + " " + command.to());
    }

    @CommandHandler
    void stop(StopJump command, CommandMessage<StopJump> message) {
        write(MessageOrigin.personOf(message), message, clock.instant().toString());
        travel.halt();
    }

    private void write(PersonId by, CommandMessage<?> message, String what) {
        audit.done(by, message.getPayloadType().getSimpleName(), what + " " + real.instant(), "");
    }

    private static ClockView.Jump view(Leap leap) {
        return new ClockView.Jump(
                leap.from(),
                leap.to(),
                leap.reached(),
                leap.steps(),
                switch (leap.state()) {
                    case UNDER_WAY -> JumpState.UNDER_WAY;
                    case ARRIVED -> JumpState.ARRIVED;
                    case STOPPED -> JumpState.STOPPED;
                    case INTERRUPTED -> JumpState.INTERRUPTED;
                });
    }
}
