using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Colofon.Storage;

/// <summary>Money is kept as whole hundredths, so that both databases add and compare it alike.</summary>
internal sealed class MinorUnits()
    : ValueConverter<decimal, long>(
        amount => (long)decimal.Round(amount * 100, 0, MidpointRounding.AwayFromZero),
        stored => stored / 100m
    );
