namespace Colofon.Handovers;

public enum DeliverableState
{
    ToDeliver,

    /// <summary>We handed it over; they have not said yet whether it is right.</summary>
    Delivered,

    Accepted,

    /// <summary>They sent it back, and say why.</summary>
    Returned,

    /// <summary>It is not delivered after all, and we say why.</summary>
    Waived,
}
