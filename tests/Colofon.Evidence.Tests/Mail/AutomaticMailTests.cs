namespace Colofon.Evidence.Tests.Mail;

public sealed class AutomaticMailTests
{
    [Theory]
    [InlineData("Auto-Submitted: auto-replied", AutomaticKind.AutoReply)]
    [InlineData("Auto-Submitted: no", AutomaticKind.None)]
    [InlineData("Auto-Submitted: No; owner-email=\"x\"", AutomaticKind.None)]
    [InlineData("X-Autoreply: yes", AutomaticKind.AutoReply)]
    [InlineData("X-Auto-Response-Suppress: All", AutomaticKind.None)]
    [InlineData("Precedence: auto_reply", AutomaticKind.AutoReply)]
    [InlineData("Return-Path: <>", AutomaticKind.AutoReply)]
    [InlineData("Subject: Respuesta automática: presupuesto", AutomaticKind.AutoReply)]
    [InlineData("Subject: Fuera de la oficina", AutomaticKind.AutoReply)]
    [InlineData("Subject: Ausentes en la reunión", AutomaticKind.None)]
    [InlineData("Content-Type: text/calendar; method=REPLY", AutomaticKind.AutoReply)]
    [InlineData("List-Id: <lista.example>", AutomaticKind.Bulk)]
    [InlineData("List-Unsubscribe: <https://boletin.example/baja>", AutomaticKind.Bulk)]
    [InlineData("Precedence: Bulk", AutomaticKind.Bulk)]
    [InlineData("Feedback-ID: 1:2:3", AutomaticKind.Bulk)]
    [InlineData("From: No Responder <no-reply@tienda.example>", AutomaticKind.Bulk)]
    [InlineData("From: MAILER-DAEMON@correo.example", AutomaticKind.Report)]
    [InlineData("Content-Type: multipart/report; report-type=delivery-status; boundary=b", AutomaticKind.Report)]
    [InlineData("Subject: Re: presupuesto", AutomaticKind.None)]
    public void I_know_what_a_machine_wrote(string header, AutomaticKind kind)
    {
        var from = header.StartsWith("From", StringComparison.Ordinal) ? "" : "From: ana@taller.example\n";
        Assert.Equal(kind, Mailbox.OneUtf8(from + header + "\nDate: Thu, 6 Feb 2025 12:36:00 +0100\n\nHola.").Automatic);
    }
}
