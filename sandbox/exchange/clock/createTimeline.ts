interface Appointment {
  readonly dueAt: number;
  readonly callback: () => void;
}

/** What is due when. Appointments of the same instant keep the order in which they were made. */
export interface Timeline {
  /** Returns a function that cancels. */
  add(dueAt: number, callback: () => void): () => void;
  nextDueAt(): number | undefined;
  /** Takes out the first appointment, if it is due by then. */
  takeDueBy(time: number): Appointment | undefined;
}

/** An empty timeline. */
export function createTimeline(): Timeline {
  const appointments: Appointment[] = [];
  return {
    add(dueAt, callback) {
      const appointment = { dueAt, callback };
      const later = appointments.findIndex((other) => other.dueAt > dueAt);
      appointments.splice(later === -1 ? appointments.length : later, 0, appointment);
      return () => {
        const index = appointments.indexOf(appointment);
        if (index !== -1) appointments.splice(index, 1);
      };
    },
    nextDueAt: () => appointments[0]?.dueAt,
    takeDueBy(time) {
      const first = appointments[0];
      return first !== undefined && first.dueAt <= time ? appointments.shift() : undefined;
    },
  };
}
