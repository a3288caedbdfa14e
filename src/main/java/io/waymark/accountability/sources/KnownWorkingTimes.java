package io.waymark.accountability.sources;

import io.waymark.accountability.api.FindWorkingDays;
import io.waymark.accountability.api.WorkingDaysView;
import io.waymark.accountability.api.WorkingTime;
import io.waymark.accountability.api.WorkingTimes;
import io.waymark.people.api.PersonView;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.security.Acting;
import io.waymark.shared.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Knows when people work: their zone by {@code people}, the rest by what they said themselves. */
@Component
class KnownWorkingTimes implements WorkingTimes {

    private static final Duration BEFORE = Duration.ofDays(30);
    private static final Duration AFTER = Duration.ofDays(500);

    private final KnownColleagues colleagues;
    private final PublicHolidays holidays;
    private final Gateways gateways;
    private final Acting acting;

    KnownWorkingTimes(KnownColleagues colleagues, PublicHolidays holidays, Gateways gateways, Acting acting) {
        this.colleagues = colleagues;
        this.holidays = holidays;
        this.gateways = gateways;
        this.acting = acting;
    }

    @Override
    public WorkingTime of(PersonId person, Instant from) {
        ZoneId zone = colleagues.find(person).map(PersonView::zone).orElse(ZoneOffset.UTC);
        WorkingDaysView days = acting.as(Asking.ACTOR, Asking.SOURCE, () -> gateways.ask(new FindWorkingDays(person)));
        String region = days.holidays();
        Set<LocalDate> free = region == null
                ? Set.of()
                : holidays.between(
                        region,
                        LocalDate.ofInstant(from.minus(BEFORE), zone),
                        LocalDate.ofInstant(from.plus(AFTER), zone));
        return new WorkingTime(zone, days.workdays(), free, days.leave());
    }
}
